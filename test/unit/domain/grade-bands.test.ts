import { describe, expect, it } from 'vitest';
import { gradeBandProof } from '#shared/domain/framework/check-grade-bands.ts';

const text = { en: 'x', 'zh-CN': 'x' };
const bands = (...bounds: [string, number, number][]) =>
  bounds.map(([code, from, to]) => ({ code, from, to, name: text, tone: 'g3' }) as const);
const proof = (maximum: number, ...bounds: [string, number, number][]) =>
  gradeBandProof({ grades: bands(...bounds), maximum }).map(({ code, at, params }) => ({
    code,
    at,
    ...params,
  }));

describe('the proof that grades cover the scale', () => {
  it('holds for bands in any order that meet end to end', () => {
    expect(proof(1000, ['B', 600, 900], ['C', 0, 600], ['A', 900, 1000])).toEqual([]);
    expect(proof(100, ['only', 0, 100])).toEqual([]);
  });
  it('finds the gap in a table that says 900 and then 901', () => {
    expect(proof(1000, ['5A', 951, 1000], ['4A', 901, 950], ['rest', 0, 901])).toEqual([
      { code: 'band-gap', at: '5A', from: 950, to: 951 },
    ]);
  });
  it('finds a total that stands in two bands, and says between which bounds', () => {
    expect(proof(1000, ['5A', 900, 1000], ['4A', 800, 950], ['rest', 0, 800])).toEqual([
      { code: 'band-overlap', at: '5A', other: '4A', from: 900, to: 950 },
    ]);
  });
  it('sees through a band that lies inside another', () => {
    // inner 20–30 lies in wide 0–80; the gap is after wide, not after inner
    expect(proof(100, ['wide', 0, 80], ['inner', 20, 30], ['top', 90, 100])).toEqual([
      { code: 'band-overlap', at: 'inner', other: 'wide', from: 20, to: 30 },
      { code: 'band-gap', at: 'top', from: 80, to: 90 },
    ]);
  });
  it('reports bands that are no bands, and still checks the others', () => {
    expect(proof(100, ['turned', 60, 40], ['A', 50, 100], ['B', 0, 40])).toEqual([
      { code: 'band-empty', at: 'turned', from: 60, to: 40 },
      { code: 'band-gap', at: 'A', from: 40, to: 50 },
    ]);
    expect(proof(100, ['turned', 60, 60])).toEqual([
      { code: 'band-empty', at: 'turned', from: 60, to: 60 },
    ]);
  });
  it('asks for both ends of the scale', () => {
    expect(proof(100, ['A', -5, 110])).toEqual([
      { code: 'band-start', at: 'A', from: -5 },
      { code: 'band-end', at: 'A', to: 110, maximum: 100 },
    ]);
  });
});
