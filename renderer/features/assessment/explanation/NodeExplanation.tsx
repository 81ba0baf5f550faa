import { useMemo } from 'react';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { explain } from '#shared/scoring/explain.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { JudgementStory } from '../judgement/JudgementStory.tsx';
import { LiftStory } from '../lift/LiftStory.tsx';
import { type ExplanationFacts, pathedNodes } from './explanation-facts.ts';
import { GroupArithmetic } from './GroupArithmetic.tsx';
import { IndicatorStory } from './IndicatorStory.tsx';
import { LookupStory } from './LookupStory.tsx';
import { NodeFigures } from './NodeFigures.tsx';
import { PartButton } from './PartButton.tsx';
import { RecordLine } from './RecordLine.tsx';
import { RulesStory } from './RulesStory.tsx';
import { TotalStory } from './TotalStory.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  /** The node that is explained; the total for one that is not there. */
  readonly code: string;
  /** Whether it says what would lift the total; not where that stands beside it. */
  readonly lift?: boolean;
  /** Goes to another node of the same result. */
  onGo(code: string): void;
}

/** What a number rests on, down to the observations. */
export function NodeExplanation({ facts, code, lift = true, onGo }: Props) {
  const { t } = useI18n();
  const { compiled, result, withheld, peers } = facts;
  const nodes = pathedNodes(facts.framework);
  const explained = useMemo(
    () => (withheld ? [] : explain(compiled, result, peers)),
    [compiled, result, withheld, peers],
  );
  if (withheld) {
    return (
      <div className="explanation">
        <Notice tone="warn">{t('explain.withheldNote')}</Notice>
        <TotalStory facts={facts} />
        <JudgementStory facts={facts} />
        <RecordLine facts={facts} />
      </div>
    );
  }
  const index = compiled.nodeIndex.get(code) ?? 0;
  const story = explained[index];
  const place = nodes.get(compiled.codes[index]);
  const total = story.code === totalCode;
  return (
    <div className="explanation">
      <Path facts={facts} above={place?.above ?? []} onGo={onGo} />
      {total ? <TotalStory facts={facts} /> : <NodeFigures facts={facts} index={index} />}
      <RulesStory
        facts={facts}
        explained={explained}
        at={total ? undefined : story.code}
        onGo={onGo}
      />
      {total && <JudgementStory facts={facts} />}
      {total && lift && <LiftStory facts={facts} onGo={onGo} />}
      {story.kind === 'group' ? (
        <GroupArithmetic facts={facts} group={story} onGo={onGo} />
      ) : (
        <IndicatorStory facts={facts} story={story} index={index} onGo={onGo} />
      )}
      {story.kind === 'group' && story.lookup && (
        <LookupStory facts={facts} code={story.code} lookup={story.lookup} />
      )}
      {total && <RecordLine facts={facts} />}
    </div>
  );
}

interface PathProps {
  readonly facts: ExplanationFacts;
  readonly above: readonly string[];
  onGo(code: string): void;
}

/** The groups above, each a way up. */
function Path({ facts, above, onGo }: PathProps) {
  const { t } = useI18n();
  if (above.length === 0) return null;
  return (
    <nav className="path small" aria-label={t('explain.path')}>
      {above.map((code) => (
        <PartButton key={code} facts={facts} code={code} onGo={onGo} />
      ))}
    </nav>
  );
}
