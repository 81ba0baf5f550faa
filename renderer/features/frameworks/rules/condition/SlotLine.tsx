import { Fragment, type ReactNode } from 'react';
import type { MessageKey } from '#shared/messages/catalogues.ts';
import type { MessageParams } from '#shared/messages/translator.ts';
import { fill } from '#shared/wording/fill.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';

interface Props {
  readonly message: MessageKey;
  /** The field that stands for each placeholder. */
  readonly slots: Readonly<Record<string, ReactNode>>;
  readonly params?: MessageParams;
}

/** Words with fields among them, in the order of the language; it may stand in another's slot. */
export function SlotLine({ message, slots, params }: Props) {
  const i18n = useI18n();
  const stretches = fill(i18n, message, Object.keys(slots), params);
  return (
    <span className="rule-words">
      {stretches.map((stretch, index) => (
        <Fragment key={stretch.kind === 'slot' ? stretch.name : index}>
          {stretch.kind === 'slot' ? slots[stretch.name] : <Words text={stretch.text} />}
        </Fragment>
      ))}
    </span>
  );
}

/** The gaps between fields stand for the spaces around words. */
function Words({ text }: { text: string }) {
  const words = text.trim();
  return words === '' ? null : <span>{words}</span>;
}
