import { describe, expect, test } from 'vitest';
import { createFormats } from '#renderer/i18n/formats.ts';
import { locales } from '#shared/locale.ts';

describe('figures as the reader sees them', () => {
  test('what rounds to nothing has no sign, and real negatives keep theirs', () => {
    for (const locale of locales) {
      const format = createFormats(locale);
      expect([format.number(-0.04, 1), format.number(-0), format.percent(-0.001)]).toEqual([
        '0.0',
        '0',
        '0%',
      ]);
      expect([format.number(-0.06, 1), format.percent(-0.5)]).toEqual(['-0.1', '-50%']);
    }
  });
});
