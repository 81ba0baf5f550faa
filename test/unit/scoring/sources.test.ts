import { describe, expect, it } from 'vitest';
import { compileFramework } from '#shared/scoring/compile-framework.ts';
import { readingsFrom } from '#shared/scoring/sources.ts';
import { framework, group, indicator } from './framework-builder.ts';

it('an indicator has its own source, else that of the nearest node above that has one', () => {
  const compiled = compileFramework(
    framework([
      group(
        'P',
        [indicator('a'), indicator('b', { source: 'self' }), group('Q', [indicator('c')])],
        {
          source: 'purchaser',
        },
      ),
      indicator('d'),
    ]),
  );
  const sources = compiled.indicators.map(({ code }, k) => [code, compiled.sources[k]]);
  expect(sources).toEqual([
    ['a', 'purchaser'],
    ['b', 'self'],
    ['c', 'purchaser'],
    ['d', null],
  ]);
});

describe('the readings that count', () => {
  const readings = [
    { source: 'purchaser', raw: 1 },
    { source: 'third-party', raw: 2 },
    { source: 'purchaser', raw: 3 },
  ] as const;
  const raws = (source: Parameters<typeof readingsFrom>[0]) =>
    readingsFrom(source, readings).map((reading) => reading.raw);
  it('are those of visits on the source’s behalf', () => {
    expect(raws('purchaser')).toEqual([1, 3]);
    expect(raws('self')).toEqual([]);
  });
  it('are all where anybody scores', () => {
    expect(raws(null)).toEqual([1, 2, 3]);
  });
  it('are none where clients do: they answer questionnaires', () => {
    expect(raws('clients')).toEqual([]);
  });
});
