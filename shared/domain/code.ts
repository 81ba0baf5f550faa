import { z } from 'zod';

/**
 * A short name by which files and formulas refer to a thing: letters, digits, `.`, `-` and `_`, any
 * script, 1 to 40 characters, no leading punctuation.
 */
export const Code = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u, 'code.invalid');

/** A UUIDv7 in lower case. */
export const Id = z.uuid();
