import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const bootstrap = fileURLToPath(new URL('../../../build', import.meta.url));

/** An empty project in a temporary folder with a copy of the real bootstrap, which acts on it alone. */
export class ProjectCopy {
  readonly root = mkdtempSync(path.join(tmpdir(), 'plumbline-bootstrap-'));

  constructor() {
    cpSync(bootstrap, path.join(this.root, 'build'), { recursive: true });
    this.write('package.json', '{ "name": "copy", "type": "module" }');
  }

  at(place: string): string {
    return path.join(this.root, place);
  }

  write(place: string, text: string): void {
    mkdirSync(path.dirname(this.at(place)), { recursive: true });
    writeFileSync(this.at(place), text);
  }

  /** Imports a module of the copied bootstrap. */
  load<Module>(name: string): Promise<Module> {
    return import(/* @vite-ignore */ pathToFileURL(this.at(`build/bootstrap/${name}`)).href);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
