import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The RFC 8785 form of a JSON value: the same text for the same value, whatever the order of its keys.
 *
 * @throws when the value holds what JSON cannot (NaN, an infinity, a bigint)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('undefined has no canonical JSON form');
  return text;
}

/** SHA-256, lower-case hex, of a text's UTF-8 bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
