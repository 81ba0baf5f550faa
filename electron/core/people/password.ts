import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** A password as it is kept: salt and key in hex, and the parameters that made them. */
export interface StoredPassword {
  readonly salt: string;
  readonly hash: string;
  /** `scrypt:N:r:p`. */
  readonly parameters: string;
}

const keyLength = 32;
const current = { N: 2 ** 17, r: 8, p: 1 };
/** For the published password of the sample and for tests, where strength is no question. */
const fast = { N: 2 ** 10, r: 8, p: 1 };

/** Derives a password's key by scrypt, N=2^17 r=8 p=1 (`fast`: N=2^10, for a password that is public). */
export async function storePassword(
  password: string,
  salt: Buffer,
  strength: 'full' | 'fast' = 'full',
): Promise<StoredPassword> {
  const { N, r, p } = strength === 'full' ? current : fast;
  const key = await deriveKey(password, salt, N, r, p);
  return {
    salt: salt.toString('hex'),
    hash: key.toString('hex'),
    parameters: `scrypt:${N}:${r}:${p}`,
  };
}

/**
 * Whether `password` is the stored one; takes the same time whichever byte differs. A file that was
 * tampered with could ask for any amount of memory: parameters beyond the bounds match no password.
 */
export async function isPassword(password: string, stored: StoredPassword): Promise<boolean> {
  const hash = Buffer.from(stored.hash, 'hex');
  const parameters = readParameters(stored.parameters);
  if (!parameters || hash.length !== keyLength) return false;
  const { N, r, p } = parameters;
  return timingSafeEqual(await deriveKey(password, Buffer.from(stored.salt, 'hex'), N, r, p), hash);
}

/** The greatest cost this program has ever asked for, with room for one to come: 256 MB. */
const bounds = { N: 2 ** 18, r: 8, p: 4 };

function readParameters(text: string): { N: number; r: number; p: number } | null {
  const [, ...digits] = /^scrypt:([0-9]{1,7}):([0-9]{1,2}):([0-9]{1,2})$/.exec(text) ?? [];
  const [N, r, p] = digits.map(Number);
  const powerOfTwo = N > 1 && Number.isInteger(Math.log2(N));
  const possible = powerOfTwo && r > 0 && p > 0 && N <= bounds.N && r <= bounds.r && p <= bounds.p;
  return possible ? { N, r, p } : null;
}

function deriveKey(password: string, salt: Buffer, N: number, r: number, p: number) {
  const maxmem = 128 * N * r * 2;
  return derive(password.normalize('NFKC'), salt, keyLength, { N, r, p, maxmem });
}
