/** How large a Cliff's δ is called: |δ| from .147, .33 and .474 (Romano et al. 2006). */
export type DeltaSize = 'negligible' | 'small' | 'medium' | 'large';

export function deltaSize(delta: number): DeltaSize {
  const size = Math.abs(delta);
  if (size < 0.147) return 'negligible';
  if (size < 0.33) return 'small';
  return size < 0.474 ? 'medium' : 'large';
}
