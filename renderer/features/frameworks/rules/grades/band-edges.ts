import type { GradeBand } from '#shared/domain/framework/grade-band.ts';
import { bestFirst } from '../../model/grade-edits.ts';

/** A bound of a grade that can be moved along the scale. */
export interface BandEdge {
  /** The grade whose bound it is, by its place in the framework. */
  readonly index: number;
  readonly side: 'from' | 'to';
  readonly at: number;
  /** The grade that ends where this one begins; null where a gap or an overlap lies between. */
  readonly below: number | null;
  /** How far it can go without turning a grade over. */
  readonly least: number;
  readonly most: number;
}

/**
 * The bounds that can be moved, from the lowest: one for two grades that meet, one for each side of a gap
 * or an overlap. Bounds at the ends of the scale stay where they are.
 */
export function bandEdges(bands: readonly GradeBand[], maximum: number): BandEdge[] {
  const rising = bestFirst(bands).reverse();
  const edges: BandEdge[] = [];
  rising.forEach(({ band, index }, place) => {
    const under = rising[place - 1];
    const meets = under !== undefined && under.band.to === band.from;
    if (under === undefined ? band.from !== 0 : true) {
      edges.push({
        index,
        side: 'from',
        at: band.from,
        below: meets ? under.index : null,
        least: meets ? under.band.from : 0,
        most: band.to,
      });
    }
    const above = rising[place + 1];
    const met = above !== undefined && above.band.from === band.to;
    if (!met && !(above === undefined && band.to === maximum)) {
      edges.push({
        index,
        side: 'to',
        at: band.to,
        below: null,
        least: band.from,
        most: maximum,
      });
    }
  });
  return edges.sort((a, b) => a.at - b.at);
}

/** How far an arrow key moves a bound: a hundredth of the scale, as a round number. */
export function edgeStep(maximum: number): number {
  return 10 ** Math.floor(Math.log10(maximum / 100) + 1e-9);
}

/** A value rounded to whole steps. */
export function toStep(value: number, step: number): number {
  // Steps such as 0.1 do not add up exactly.
  return Math.round(Math.round(value / step) * step * 1e9) / 1e9;
}

/** A value held where the bound can go: `margin` within the grades on both sides, and on the scale. */
export function heldAt(edge: BandEdge, value: number, margin: number): number {
  const least = edge.side === 'to' || edge.below !== null ? edge.least + margin : edge.least;
  const most = edge.side === 'from' ? edge.most - margin : edge.most;
  if (least > most) return edge.at;
  return Math.round(Math.min(Math.max(value, least), most) * 1e9) / 1e9;
}

/** A stretch of the scale that no grade covers, or that more than one does. */
export interface Tear {
  readonly kind: 'gap' | 'overlap';
  readonly from: number;
  readonly to: number;
}

/** Every gap and overlap from 0 to `maximum`, in order. */
export function tearsOf(bands: readonly GradeBand[], maximum: number): Tear[] {
  const whole = bands.filter((band) => band.from < band.to);
  const bounds = [...new Set([0, maximum, ...whole.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= maximum)
    .sort((a, b) => a - b);
  const tears: Tear[] = [];
  for (const [place, to] of bounds.entries()) {
    if (place === 0) continue;
    const from = bounds[place - 1];
    const covers = whole.filter((band) => band.from <= from && band.to >= to).length;
    if (covers === 1) continue;
    const kind = covers === 0 ? 'gap' : 'overlap';
    const last = tears.at(-1);
    if (last?.kind === kind && last.to === from) tears[tears.length - 1] = { ...last, to };
    else tears.push({ kind, from, to });
  }
  return tears;
}
