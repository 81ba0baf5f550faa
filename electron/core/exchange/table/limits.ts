/** What a file may be at most before it is parsed, and what parsing it may cost. */
export const limits = {
  /** Of the file, in bytes. */
  fileSize: 50_000_000,
  /** Of everything in a workbook's zip, unpacked. */
  inflatedSize: 200_000_000,
  /** Unpacked to packed, for parts larger than `ratioFrom` bytes. */
  ratio: 100,
  ratioFrom: 100_000,
  entries: 1000,
  /** Of the table that is read: what the core can hold while it checks it. */
  columns: 2000,
  rows: 1_000_000,
  cells: 10_000_000,
  /** Milliseconds. */
  time: 30_000,
  /** Of the reading thread's heap, in MB. */
  memory: 2048,
  /** How many problems one report names. */
  problems: 5000,
} as const;
