import { useRef, useState } from 'react';
import type { GradeBand } from '#shared/domain/framework/grade-band.ts';
import { GradeMark } from '../../../../components/GradeMark.tsx';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { bestFirst, setBound } from '../../model/grade-edits.ts';
import { type BandEdge, bandEdges, tearsOf } from './band-edges.ts';
import { EdgeHandle } from './EdgeHandle.tsx';

interface Props {
  readonly grades: readonly GradeBand[];
  readonly maximum: number;
  readonly readOnly: boolean;
  /** `keyed`: moved by a key, so that the next key goes on with the same step. */
  onMove(edge: BandEdge, value: number, keyed: boolean): void;
}

/** A bound under the pointer, not yet let go. */
interface Dragged {
  readonly edge: BandEdge;
  readonly value: number;
}

/** The grades as coloured stretches of the scale, their bounds to be moved; what is not covered once is hatched. */
export function GradeRuler({ grades, maximum, readOnly, onMove }: Props) {
  const { t, format } = useI18n();
  const bar = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const shown =
    dragged === null
      ? grades
      : setBound(grades, dragged.edge.index, dragged.edge.side, dragged.value);
  const percent = (value: number): string =>
    `${Math.max(0, Math.min(100, (100 * value) / maximum))}%`;
  const bands = bestFirst(shown).reverse();
  return (
    <div className="ruler">
      <div
        ref={bar}
        className="ruler-bar"
        role="img"
        aria-label={t('frameworks.grades.ruler', { maximum: format.number(maximum) })}
      >
        {bands.map(({ band, index }) => (
          <span
            key={index}
            className={`ruler-band ${band.tone}`}
            style={{ left: percent(band.from), width: percent(band.to - band.from) }}
          />
        ))}
        {tearsOf(shown, maximum).map(({ kind, from, to }) => (
          <span
            key={`${kind} ${from}`}
            className={`ruler-tear ${kind}`}
            style={{ left: percent(from), width: percent(to - from) }}
          />
        ))}
      </div>
      <Labels bands={bands} maximum={maximum} percent={percent} />
      <small className="ruler-end">{format.number(maximum)}</small>
      {!readOnly &&
        bandEdges(shown, maximum).map((edge) => (
          <EdgeHandle
            key={`${edge.index} ${edge.side}`}
            edge={edge}
            grades={grades}
            maximum={maximum}
            bar={bar}
            onDrag={(from, value) => setDragged({ edge: from, value })}
            onDrop={(from, value) => {
              setDragged(null);
              if (value !== null) onMove(from, value, false);
            }}
            onMove={(moved, value) => onMove(moved, value, true)}
          />
        ))}
    </div>
  );
}

interface LabelsProps {
  /** Worst first. */
  readonly bands: ReturnType<typeof bestFirst>;
  readonly maximum: number;
  percent(value: number): string;
}

/** The bound and the name of every grade, in the room that it has. */
function Labels({ bands, maximum, percent }: LabelsProps) {
  const { format } = useI18n();
  return bands.map(({ band, index }, i) => (
    <span
      key={index}
      className="ruler-label"
      title={format.text(band.name)}
      style={{
        left: percent(band.from),
        width: percent((bands[i + 1]?.band.from ?? maximum) - band.from),
      }}
    >
      <small>{format.number(band.from)}</small>
      <GradeMark tone={band.tone} label={format.text(band.name)} />
    </span>
  ));
}
