/** How one indicator's raw value is derived from those of others: Σ weight · raw. */
export interface Derivation {
  readonly indicator: number;
  /** The indicators it rests on; −1 for one that the framework does not have. */
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** Whether one missing term makes it not assessed; else the rest is scaled up to the whole weight. */
  readonly blocks: boolean;
  /** Whether it rests on itself: then it is never assessed. */
  readonly cyclic: boolean;
}
