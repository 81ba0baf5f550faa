export type ZoomStep = 'in' | 'out' | 'reset';

/** The zoom level after a step; half a step of Chromium's at a time, from about 58 % to 249 %. */
export function nextZoomLevel(level: number, step: ZoomStep): number {
  if (step === 'reset') return 0;
  return Math.min(5, Math.max(-3, level + (step === 'in' ? 0.5 : -0.5)));
}
