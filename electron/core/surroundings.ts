import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** What the core takes from the world around it; a test passes fixed ones. */
export interface Surroundings {
  /** The instant it is, ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** A fresh UUIDv7. */
  newId(): string;
  /** `size` unpredictable bytes, for salts and session tokens. */
  randomBytes(size: number): Buffer;
  /** The folder for new workspaces and the sample. */
  readonly documentsFolder: string;
  /** The folder for what the program remembers between starts (the recent list). */
  readonly settingsFolder: string;
  /** The product's version, for workbooks and the about line. */
  readonly version: string;
  /** The user of the machine, recorded as the actor of CLI commands. */
  readonly operatorName: string;
}

/** The real clock, ids and randomness. */
export const realSources: Pick<Surroundings, 'now' | 'newId' | 'randomBytes'> = {
  now: () => new Date().toISOString(),
  newId: () => v7(),
  randomBytes,
};
