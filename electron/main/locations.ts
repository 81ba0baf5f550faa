import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the other parts of the built app are: all beside this bundle in dist/. */
export interface Locations {
  readonly renderer: string;
  readonly preload: string;
  readonly core: string;
}

export function builtLocations(): Locations {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  return {
    renderer: path.join(folder, 'renderer'),
    preload: path.join(folder, 'preload.cjs'),
    core: path.join(folder, 'core.js'),
  };
}
