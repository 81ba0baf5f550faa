/** Saaty's scale as steps of a slider: 8 is nine times for the first, 0 equal, −8 nine times for the second. */
export function valueOfStep(step: number): number {
  return step >= 0 ? step + 1 : 1 / (1 - step);
}

/** The step nearest to a judgement; judgements between the steps stay as they are until the slider moves. */
export function stepOfValue(value: number): number {
  return value >= 1 ? Math.round(value) - 1 : 1 - Math.round(1 / value);
}
