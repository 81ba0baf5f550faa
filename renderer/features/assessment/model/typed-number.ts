/** A character of a number as it is typed, `.` and `-` included; null for any other key. */
export function typedCharacter(key: string): string | null {
  if (key.length !== 1) return null;
  // Chinese input methods give full-width digits and stops.
  const plain = key === '。' || key === ',' || key === '，' ? '.' : key.normalize('NFKC');
  return /^[0-9.-]$/.test(plain) ? plain : null;
}

/** The number that was typed or pasted; null when it is none. A percent sign and spaces are dropped. */
export function typedNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s%]/g, '').replace(/[,。]/g, '.');
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain);
}
