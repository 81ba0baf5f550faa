import type { Mark, Part, Piece } from '#shared/wording/phrase.ts';
import { partsOf } from '#shared/wording/phrase.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { GradeMark } from '../GradeMark.tsx';
import type { RuleNames } from './rule-names.ts';

interface Props {
  readonly sentence: Piece;
  readonly names: RuleNames;
}

/** A rule to read: its words, with nodes, grades and figures standing out among them. */
export function RuleSentence({ sentence, names }: Props) {
  const i18n = useI18n();
  return (
    <span className="rule-sentence">
      {partsOf(sentence, i18n).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence keep their places
        <RulePart key={index} part={part} names={names} />
      ))}
    </span>
  );
}

function RulePart({ part, names }: { part: Part; names: RuleNames }) {
  if (part.kind === 'words') return part.text;
  return <RuleMark mark={part} names={names} />;
}

function RuleMark({ mark, names }: { mark: Mark; names: RuleNames }) {
  const text = names.say(mark);
  if (!names.known(mark)) return <b className="rule-mark unknown">{text}</b>;
  if (mark.kind === 'grade') return <GradeMark tone={names.tone(mark.code)} label={text} />;
  return <b className="rule-mark">{text}</b>;
}
