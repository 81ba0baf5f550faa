import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ToolButton } from '../tree/ToolIcon.tsx';
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
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= order.length) return;
    const next = order.filter((_, i) => i !== from);
    next.splice(to, 0, order[from]);
    onChange(next);
  };
  return (
    <ol className="rank-list" aria-label={t('frameworks.weights.order')}>
      {order.map((code, i) => (
        <li
          key={code}
          onKeyDown={(event) => {
            const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (readOnly || !event.altKey || step === undefined) return;
            event.preventDefault();
            move(i, i + step);
          }}
        >
          <span className="ordered-number">{i + 1}</span>
          <span className="clip">{nameOf(code)}</span>
          {!readOnly && (
            <span className="tools">
              <ToolButton
                drawing="up"
                label={t('frameworks.weights.moreImportant', { name: nameOf(code) })}
                disabled={i === 0}
                onClick={() => move(i, i - 1)}
              />
              <ToolButton
                drawing="down"
                label={t('frameworks.weights.lessImportant', { name: nameOf(code) })}
                disabled={i === order.length - 1}
                onClick={() => move(i, i + 1)}
              />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
