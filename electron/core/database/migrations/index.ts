import { initial } from './001-initial.ts';
import { method } from './002-method.ts';

/** Every migration in order; the file's `user_version` counts those it has been through. */
export const migrations: readonly string[] = [initial, method];
