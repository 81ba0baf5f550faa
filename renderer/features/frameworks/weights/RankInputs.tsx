import { useRef } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { MoveButtons } from '../fields/MoveButtons.tsx';
import { useMoves } from '../fields/use-moves.ts';
import { movedTo } from '../model/list.ts';
import { useNodeNames } from './use-node-names.ts';

interface Props {
  readonly order: readonly string[];
  onChange(order: readonly string[]): void;
}

/** The children in order of importance, the most important first; moved by buttons and by Alt with arrows. */
export function RankInputs({ order, onChange }: Props) {
  const { t } = useI18n();
  const { readOnly } = useEditor();
  const nameOf = useNodeNames();
  const list = useRef<HTMLOListElement>(null);
  const change = (from: number, to: number): void => onChange(movedTo(order, from, to));
  const { said, move, rowProps } = useMoves(list, order.length, readOnly ? undefined : change);
  return (
    <>
      <ol ref={list} className="rank-list" aria-label={t('frameworks.weights.order')}>
        {order.map((code, i) => (
          <li key={code} {...rowProps(i)}>
            <span className="ordered-number">{i + 1}</span>
            <span className="clip">{nameOf(code)}</span>
            {!readOnly && (
              <span className="tools">
                <MoveButtons
                  up={t('frameworks.weights.moreImportant', { name: nameOf(code) })}
                  down={t('frameworks.weights.lessImportant', { name: nameOf(code) })}
                  place={i}
                  count={order.length}
                  onMove={move}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}
