/**
 * Where a worker's code is: beside the sources when they run as they are, beside the bundle when built.
 *
 * @param area the folder under `electron/core/`
 * @param name the file's name without `-worker.ts`
 */
export function workerUrl(area: string, name: string): URL {
  return import.meta.url.endsWith('.ts')
    ? new URL(`./${area}/${name}-worker.ts`, import.meta.url)
    : new URL(`./${name}-worker.js`, import.meta.url);
}
