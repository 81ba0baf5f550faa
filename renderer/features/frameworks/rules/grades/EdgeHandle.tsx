import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { GradeBand } from '#shared/domain/framework/grade-band.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { type BandEdge, edgeStep, heldAt, toStep } from './band-edges.ts';

interface Props {
  readonly edge: BandEdge;
  readonly grades: readonly GradeBand[];
  readonly maximum: number;
  /** The bar that stands for the whole scale. */
  readonly bar: RefObject<HTMLElement | null>;
  /** While it is under the pointer. */
  onDrag(edge: BandEdge, value: number): void;
  /** When it is let go; null where it was given up. */
  onDrop(edge: BandEdge, value: number | null): void;
  onMove(edge: BandEdge, value: number): void;
}

/** A bound of the ruler: dragged, or moved by arrows (Shift finer, Page keys coarser, Home and End all the way). */
export function EdgeHandle(props: Props) {
  const { t, format } = useI18n();
  const { edge, grades, maximum } = props;
  const step = edgeStep(maximum);
  const drag = useDrag(props, step);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = targetOf(event, edge, step);
    if (to === null) return;
    event.preventDefault();
    const value = heldAt(edge, to, step / 10);
    if (value !== edge.at) props.onMove(edge, value);
  };
  const name = (index: number): string => format.text(grades[index].name);
  const own = { grade: name(edge.index), at: format.number(edge.at) };
  const label =
    edge.below === null
      ? t(`frameworks.grades.edge.${edge.side}`, { grade: own.grade })
      : t('frameworks.grades.edge', { below: name(edge.below), above: own.grade });
  return (
    <span
      role="slider"
      tabIndex={0}
      className={edge.below === null ? 'ruler-handle loose' : 'ruler-handle'}
      style={{ left: `${(100 * Math.max(0, Math.min(maximum, edge.at))) / maximum}%` }}
      aria-label={label}
      aria-valuemin={edge.least}
      aria-valuemax={edge.most}
      aria-valuenow={edge.at}
      aria-valuetext={own.at}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <output aria-hidden="true">{own.at}</output>
    </span>
  );
}

/** Where a key sends the bound; null for any other key. */
function targetOf(event: KeyboardEvent, edge: BandEdge, step: number): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const by = event.shiftKey ? step / 10 : step;
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return edge.at + by;
    case 'ArrowLeft':
    case 'ArrowDown':
      return edge.at - by;
    case 'PageUp':
      return edge.at + 10 * step;
    case 'PageDown':
      return edge.at - 10 * step;
    case 'Home':
      return edge.least;
    case 'End':
      return edge.most;
    default:
      return null;
  }
}

/** The pointer on a bound: it follows on whole steps, Esc puts it back. */
function useDrag({ edge, maximum, bar, onDrag, onDrop }: Props, step: number) {
  /** The bound as it was taken hold of, and where it is now. */
  const held = useRef<{ readonly edge: BandEdge; value: number } | null>(null);
  const valueAt = (event: PointerEvent): number => {
    const box = bar.current?.getBoundingClientRect();
    if (!box || box.width === 0) return edge.at;
    return (maximum * (event.clientX - box.left)) / box.width;
  };
  const drop = (value: number | null): void => {
    if (held.current === null) return;
    const from = held.current.edge;
    held.current = null;
    onDrop(from, value === from.at ? null : value);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { edge, value: edge.at };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (held.current === null) return;
      const from = held.current.edge;
      const value = heldAt(from, toStep(valueAt(event), step), step / 10);
      held.current.value = value;
      onDrag(from, value);
    },
    onPointerUp: () => drop(held.current?.value ?? null),
    onPointerCancel: () => drop(null),
    onKeyDownCapture: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || held.current === null) return;
      event.preventDefault();
      drop(null);
    },
  };
}
