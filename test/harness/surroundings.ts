import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { Surroundings } from '#core/surroundings.ts';

/** A folder of its own for a test, and its removal. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Surroundings that give the same ids, instants and bytes in every run: a clock that ticks a second at
 * each look, from `startsAt`.
 */
export function fixedSurroundings(
  folder: string,
  seed = 'plumbline',
  startsAt = '2026-05-20T01:00:00.000Z',
): Surroundings {
  let time = Date.parse(startsAt);
  let drawn = 0;
  const bytes = (size: number): Buffer => {
    const parts: Buffer[] = [];
    for (let length = 0; length < size; length += 32) {
      parts.push(createHash('sha256').update(`${seed}:${drawn++}`).digest());
    }
    return Buffer.concat(parts).subarray(0, size);
  };
  return {
    now() {
      time += 1000;
      return new Date(time).toISOString();
    },
    newId: () => v7({ msecs: time, random: bytes(16), seq: drawn }),
    randomBytes: bytes,
    documentsFolder: folder,
    settingsFolder: join(folder, 'settings'),
    version: '0.0.0-test',
    operatorName: 'operator',
  };
}
