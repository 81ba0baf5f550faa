import iconv from 'iconv-lite';
import { FileProblem } from './file-problem.ts';

const replacement = '\ufffd';

/**
 * The text of a file in UTF-8 (with or without BOM), UTF-16 (with BOM) or GB18030.
 *
 * @throws FileProblem `file.empty`, `file.binary`, `file.encoding`, `file.not-a-table`
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text.trim() === '') throw new FileProblem('file.empty');
  if (hasControlCharacter(text)) throw new FileProblem('file.binary');
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) throw new FileProblem('file.not-a-table');
  return text;
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return strictly(utf16, bytes);
  if (bytes.includes(0)) throw new FileProblem('file.binary');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return strictly('gb18030', bytes);
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictly(encoding: string, bytes: Uint8Array): string {
  const text = iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    encoding,
  );
  if (text.includes(replacement) || !text.isWellFormed()) throw new FileProblem('file.encoding');
  return text;
}

function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  return /[\x00-\x08\x0b\x0e-\x1f]/.test(text);
}
