const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  n: 'ñ',
  c: 'ç',
  y: 'ý',
};

/**
 * A message in the test language: accented, a third longer, in brackets, with its placeholders kept.
 * What appears on a screen without brackets did not come from the catalogue.
 */
export function pseudo(message: string): string {
  let depth = 0;
  let text = '';
  for (const character of message) {
    if (character === '{') depth += 1;
    text += depth === 0 ? (accents[character] ?? character) : character;
    if (character === '}') depth -= 1;
  }
  return `⟦${text}${'·'.repeat(Math.ceil(message.length / 3))}⟧`;
}
