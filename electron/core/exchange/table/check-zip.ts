import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FileProblem } from './file-problem.ts';
import { limits } from './limits.ts';

/**
 * Reads every part of a workbook's zip once, and lets nothing hostile through to the parser: at most
 * 1,000 parts of at most 200 MB together, none packed more than 100:1, no part named twice or outside
 * the archive, no XML with a document type.
 *
 * @throws FileProblem
 */
export async function checkZip(bytes: Uint8Array): Promise<void> {
  const names = new Set<string>();
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    let room: number = limits.inflatedSize;
    for await (const entry of zip.eachEntry()) {
      const name = checkName(entry, names);
      room -= await checkPart(zip, entry, name, room);
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('file.zip-damaged');
  }
  if (!names.has('xl/workbook.xml')) throw new FileProblem('file.not-a-workbook');
}

/** The entry's name, once it is known to be harmless; names differing by case only are the same. */
function checkName(entry: Entry, names: Set<string>): string {
  const name = Buffer.from(entry.fileNameRaw).toString('utf8');
  const parts = name.split(/[\\/]/);
  if (parts.includes('..') || parts[0] === '' || /^[a-z]:/i.test(name) || name.includes('\0')) {
    throw new FileProblem('file.entry-name', { name });
  }
  const key = name.replaceAll('\\', '/').toLowerCase();
  if (names.has(key)) throw new FileProblem('file.entry-repeated', { name });
  names.add(key);
  if (names.size > limits.entries) throw new FileProblem('file.entries', { limit: limits.entries });
  return name;
}

/** Unpacks one part without keeping it. @returns its size */
async function checkPart(zip: ZipFile, entry: Entry, name: string, room: number): Promise<number> {
  if (entry.isEncrypted()) throw new FileProblem('file.password');
  const most = Math.max(limits.ratioFrom, entry.compressedSize * limits.ratio);
  if (entry.uncompressedSize > most) throw new FileProblem('file.ratio', ratioParams(name));
  if (entry.uncompressedSize > room) throw tooLarge();
  const stream = await zip.openReadStreamPromise(entry);
  let size = 0;
  let tail: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new FileProblem('file.ratio', ratioParams(name));
    if (size > room) throw tooLarge();
    const seen = Buffer.concat([tail, chunk]);
    if (doctypes.some((mark) => seen.includes(mark))) throw new FileProblem('file.dtd', { name });
    tail = seen.subarray(-2 * longestMark);
  }
  return size;
}

const mark = '<!DOCTYPE';
const longestMark = mark.length * 2;
const doctypes = [
  Buffer.from(mark, 'latin1'),
  Buffer.from(mark, 'utf16le'),
  Buffer.from(mark, 'utf16le').swap16(),
];

const ratioParams = (name: string) => ({ name, limit: limits.ratio });
const tooLarge = () => new FileProblem('file.inflated', { limit: limits.inflatedSize / 1_000_000 });
