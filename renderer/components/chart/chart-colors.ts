import type { GradeTone } from '#shared/domain/framework/grade-band.ts';

/** The theme's colours, for pictures that cannot read CSS. */
export interface ChartColors {
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly surface: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly grade: Readonly<Record<GradeTone, string>>;
  readonly font: string;
}

/** Reads the colours that are shown now. */
export function readChartColors(): ChartColors {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    ink2: token('--ink-2'),
    line: token('--line'),
    lineStrong: token('--line-strong'),
    surface: token('--surface'),
    accent: token('--accent'),
    accentSoft: token('--accent-soft'),
    grade: {
      g5: token('--g5'),
      g4: token('--g4'),
      g3: token('--g3'),
      g2: token('--g2'),
      g1: token('--g1'),
    },
    font: token('--font'),
  };
}
