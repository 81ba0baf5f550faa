import { appPage, isAppUrl } from './app-url.ts';

const mimeTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** A file of the renderer by its place below dist/renderer, always with forward slashes. */
export interface RendererFile {
  readonly place: string;
  readonly mime: string;
}

/** One plain name in a path: nothing hidden, no way up, no separator or drive of any system. */
const plainName = /^[\p{L}\p{N}_-][\p{L}\p{N}_.~@+-]*$/u;

/**
 * The file that an `app://plumbline/…` address means; undefined for every address that is not one plain
 * file below the renderer's folder, whatever tricks of encoding it uses.
 */
export function rendererFile(address: string): RendererFile | undefined {
  if (!isAppUrl(address)) return undefined;
  // Whatever normalises the path on the way here would hide a climb, so the text itself is judged.
  const [path = ''] = address.slice(appPage.length).split(/[?#]/);
  const place = decoded(path === '' ? 'index.html' : path);
  if (place === undefined) return undefined;
  const names = place.split('/');
  if (!names.every((name) => plainName.test(name) && !name.includes('..'))) return undefined;
  const extension = names.at(-1)?.split('.').slice(1).at(-1) ?? '';
  const mime = Object.hasOwn(mimeTypes, extension) ? mimeTypes[extension] : undefined;
  return mime === undefined ? undefined : { place, mime };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
