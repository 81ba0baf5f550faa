import type { MessageKey } from '#shared/messages/catalogues.ts';
import type { MessageParams, Translator } from '#shared/messages/translator.ts';
import { fill } from './fill.ts';

/** A thing that a sentence is about, shown in its own way. */
export type Mark =
  | { readonly kind: 'node'; readonly code: string }
  | { readonly kind: 'grade'; readonly code: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A share, 0 to 1. */
  | { readonly kind: 'share'; readonly value: number };

/** A message with what stands in its slots: marks, or phrases of their own. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly key: MessageKey;
  readonly slots: Readonly<Record<string, Piece>>;
  /** What the message needs besides its slots, such as the number of a plural. */
  readonly params: MessageParams;
}

export type Piece = Mark | Phrase;

/** A stretch of a finished sentence: words of the language, or a mark among them. */
export type Part = Mark | { readonly kind: 'words'; readonly text: string };

/** A phrase of this message. */
export function phrase(
  key: MessageKey,
  slots: Readonly<Record<string, Piece>> = {},
  params: MessageParams = {},
): Phrase {
  return { kind: 'phrase', key, slots, params };
}

/** The pieces joined two by two, left to right, by a message with `before` and `after`. */
export function joined(pieces: readonly Piece[], key: MessageKey): Piece {
  const [first, ...rest] = pieces;
  if (first === undefined) throw new RangeError('There is nothing to join');
  return rest.reduce((before, after) => phrase(key, { before, after }), first);
}

/** The parts of a sentence in the order of the language; neighbouring words are one part. */
export function partsOf(piece: Piece, translator: Translator): Part[] {
  if (piece.kind !== 'phrase') return [piece];
  const { key, slots, params } = piece;
  const parts: Part[] = [];
  for (const stretch of fill(translator, key, Object.keys(slots), params)) {
    const found: Part[] =
      stretch.kind === 'words' ? [stretch] : partsOf(slots[stretch.name], translator);
    for (const part of found) {
      const last = parts.at(-1);
      if (part.kind === 'words' && last?.kind === 'words') {
        parts[parts.length - 1] = { kind: 'words', text: last.text + part.text };
      } else parts.push(part);
    }
  }
  return parts;
}

/** A sentence as plain text; `say` writes its marks. */
export function textOf(piece: Piece, translator: Translator, say: (mark: Mark) => string): string {
  return partsOf(piece, translator)
    .map((part) => (part.kind === 'words' ? part.text : say(part)))
    .join('');
}
