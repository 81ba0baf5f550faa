/** How an indicator is compared with its peers before its curve is read. */
export interface RelativeRule {
  readonly indicator: number;
  readonly code: string;
  readonly kind: 'percentile' | 'z-score';
  /** Whether a lower raw value is better. */
  readonly lower: boolean;
  /** With fewer raw values than this in the group, its own among them, nobody is ranked. */
  readonly minimumPeers: number;
}
