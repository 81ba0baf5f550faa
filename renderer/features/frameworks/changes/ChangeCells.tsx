import { assertNever } from '#shared/assert-never.ts';
import type { Piece } from '#shared/wording/phrase.ts';
import { RuleSentence } from '../../../components/rule/RuleSentence.tsx';
import type { RuleNames } from '../../../components/rule/rule-names.ts';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ChangeRow } from './change-rows.ts';
import { pathWords, valueWords } from './value-words.ts';

interface Props {
  readonly row: ChangeRow;
  /** How each of the two frameworks names its parts. */
  readonly names: { readonly before: RuleNames; readonly after: RuleNames };
}

/** What differs, what was, and what is now. */
export function ChangeCells({ row, names }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  switch (row.kind) {
    case 'added':
      return (
        <>
          <td>
            <Tag tone="ok">{t('frameworks.changes.added')}</Tag>
          </td>
          <td className="change-before">{t('value.none')}</td>
          <td>
            <Sentences sentences={row.rules} names={names.after} />
          </td>
        </>
      );
    case 'removed':
      return (
        <>
          <td>
            <Tag tone="bad">{t('frameworks.changes.removed')}</Tag>
          </td>
          <td className="change-before">
            <Sentences sentences={row.rules} names={names.before} />
          </td>
          <td>{t('value.none')}</td>
        </>
      );
    case 'moved':
      return (
        <>
          <td>{t('frameworks.changes.moved')}</td>
          <td className="change-before">{names.before.node(row.before)}</td>
          <td>{names.after.node(row.after)}</td>
        </>
      );
    case 'reordered': {
      const list = (codes: readonly string[]): string => codes.join(t('frameworks.changes.joint'));
      return (
        <>
          <td>{t(`frameworks.changes.order.${row.member}`)}</td>
          <td className="change-before">{list(row.before)}</td>
          <td>{list(row.after)}</td>
        </>
      );
    }
    case 'rules':
      return (
        <>
          <td>{t('frameworks.changes.rule')}</td>
          <td className="change-before">
            <Sentences sentences={row.before} names={names.before} />
          </td>
          <td>
            <Sentences sentences={row.after} names={names.after} />
          </td>
        </>
      );
    case 'value':
      return (
        <>
          <td>{pathWords(row.path, { names: names.after, i18n })}</td>
          <td className="change-before">
            {valueWords(row.path, row.before, { names: names.before, i18n })}
          </td>
          <td>{valueWords(row.path, row.after, { names: names.after, i18n })}</td>
        </>
      );
    default:
      return assertNever(row);
  }
}

function Sentences({ sentences, names }: { sentences: readonly Piece[]; names: RuleNames }) {
  if (sentences.length === 0) return null;
  return (
    <ol className="change-rules">
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules of a table are known by their place
        <li key={index}>
          <RuleSentence sentence={sentence} names={names} />
        </li>
      ))}
    </ol>
  );
}
