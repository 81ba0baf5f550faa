import { builtinModules } from 'node:module';
import type { Plugin } from 'vite';

/** The module that Vite puts in the place of a Node built-in; it names the built-in after a colon. */
const placeholder = '__vite-browser-external:';
const builtins = new Set(builtinModules);

/** Fails the build when the bundle would need something that only Node has. */
export function browserOnly(): Plugin {
  return {
    name: 'plumbline:browser-only',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const kept = [...output.imports, ...output.dynamicImports].filter(isBuiltin);
        const replaced = output.moduleIds.filter((id) => id.includes(placeholder));
        const found = [...kept, ...replaced.map((id) => id.slice(id.indexOf(placeholder)))];
        if (found.length > 0) {
          const names = found.map((name) => name.replace(placeholder, '')).join(', ');
          this.error(`The renderer must run in a browser, but ${output.fileName} needs: ${names}`);
        }
      }
    },
  };
}

function isBuiltin(name: string): boolean {
  return name.startsWith('node:') || builtins.has(name);
}
