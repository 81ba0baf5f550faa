import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { realSources, type Surroundings } from '#core/surroundings.ts';
import packageJson from '../../package.json' with { type: 'json' };

/**
 * The machine as the core's surroundings: real clock and randomness, the user's folders.
 *
 * `PLUMBLINE_DOCUMENTS` and `PLUMBLINE_SETTINGS` set other folders.
 */
export function thisMachine(): Surroundings {
  return {
    ...realSources,
    documentsFolder: process.env.PLUMBLINE_DOCUMENTS ?? join(homedir(), 'Documents', 'Plumbline'),
    settingsFolder: process.env.PLUMBLINE_SETTINGS ?? settingsFolder(),
    version: packageJson.version,
    operatorName: userInfo().username,
  };
}

function settingsFolder(): string {
  switch (process.platform) {
    case 'win32':
      return join(process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Plumbline');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Plumbline');
    default:
      return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'plumbline');
  }
}
