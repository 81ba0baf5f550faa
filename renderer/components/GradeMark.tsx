import type { GradeTone } from '#shared/domain/framework/grade-band.ts';

const shapes: Readonly<Record<GradeTone, string>> = {
  g5: 'M1 1h8v8H1z',
  g4: 'M5 0.5 9.5 9H.5z',
  g3: 'M5 .7a4.3 4.3 0 1 0 0 8.6A4.3 4.3 0 1 0 5 .7z',
  g2: 'M5 0 10 5 5 10 0 5z',
  g1: 'M2 .6 5 3.6 8 .6 9.4 2 6.4 5l3 3L8 9.4l-3-3-3 3L.6 8l3-3-3-3z',
};

interface Props {
  /** The band's tone; null where there is no grade. */
  readonly tone: GradeTone | null;
  readonly label: string;
}

/** A grade: its label with a mark whose shape and colour both tell it apart. */
export function GradeMark({ tone, label }: Props) {
  return (
    <span className={tone === null ? 'grade none' : `grade ${tone}`}>
      {tone !== null && (
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d={shapes[tone]} fill="currentColor" />
        </svg>
      )}
      {label}
    </span>
  );
}
