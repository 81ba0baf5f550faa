import { Fragment, type ReactNode } from 'react';
import type { MessageKey } from '#shared/messages/catalogues.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

// Private-use characters around a slot's name: no sentence contains them.
const open = '\uE000';
const close = '\uE001';

interface Props {
  readonly message: MessageKey;
  /** What stands for each placeholder of the message. */
  readonly slots: Readonly<Record<string, ReactNode>>;
  /** Words before one field that takes the rest of the line. */
  readonly fill?: boolean;
}

/** A sentence with fields in it, in the order in which the language puts them. */
export function Sentence({ message, slots, fill = false }: Props) {
  const { t } = useI18n();
  const marked = Object.fromEntries(
    Object.keys(slots).map((name) => [name, `${open}${name}${close}`]),
  );
  const [first, ...rest] = t(message, marked).split(/\uE000(.*?)\uE001/u);
  // Names of slots and the words after each take turns.
  const names = rest.filter((_, index) => index % 2 === 0);
  return (
    <div className={fill ? 'sentence fill' : 'sentence'}>
      {first !== '' && <span>{first}</span>}
      {names.map((name, index) => (
        <Fragment key={name}>
          {slots[name]}
          {rest[index * 2 + 1] !== '' && <span>{rest[index * 2 + 1]}</span>}
        </Fragment>
      ))}
    </div>
  );
}
