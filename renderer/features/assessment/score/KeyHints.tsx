import type { MeasureKind } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { MessageKey } from '#shared/messages/catalogues.ts';
import { Kbd } from '../../../components/Kbd.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

type Hint = readonly [keys: string, does: MessageKey];

const always: readonly Hint[] = [
  ['N', 'panel.keys.na'],
  ['M', 'panel.keys.missing'],
  ['C', 'panel.keys.comment'],
  ['X', 'panel.keys.explain'],
  ['/', 'panel.keys.find'],
];

const byMeasure: Readonly<Partial<Record<MeasureKind, readonly Hint[]>>> = {
  checklist: [
    ['1', 'panel.keys.all'],
    ['0', 'panel.keys.none'],
    ['F2', 'panel.keys.items'],
  ],
  deduction: [
    ['0', 'panel.keys.nothing'],
    ['F2', 'panel.keys.findings'],
  ],
};

/** The keys that do something on this row. */
export function KeyHints({ indicator }: { indicator: Indicator }) {
  const { t } = useI18n();
  return (
    <ul className="key-hints small">
      {[...(byMeasure[indicator.measure.kind] ?? []), ...always].map(([keys, does]) => (
        <li key={does}>
          <Kbd keys={keys} /> {t(does)}
        </li>
      ))}
    </ul>
  );
}
