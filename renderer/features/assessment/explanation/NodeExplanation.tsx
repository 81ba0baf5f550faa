import { useMemo } from 'react';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { explain } from '#shared/scoring/explain.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { exactText, scoreText, shareText } from '../words/figures.ts';
import { type ExplanationFacts, pathedNodes } from './explanation-facts.ts';
import { GroupArithmetic } from './GroupArithmetic.tsx';
import { IndicatorStory } from './IndicatorStory.tsx';
import { TotalStory } from './TotalStory.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  /** The node that is explained; the total for one that is not there. */
  readonly code: string;
  /** Goes to another node of the same result. */
  onGo(code: string): void;
}

/** What a number rests on, down to the observations. */
export function NodeExplanation({ facts, code, onGo }: Props) {
  const { t } = useI18n();
  const { compiled, result, withheld } = facts;
  const nodes = useMemo(() => pathedNodes(facts.framework), [facts.framework]);
  const explained = useMemo(
    () => (withheld ? [] : explain(compiled, result)),
    [compiled, result, withheld],
  );
  if (withheld) {
    return (
      <div className="explanation">
        <Notice tone="warn">{t('explain.withheldNote')}</Notice>
        <TotalStory facts={facts} onGo={onGo} />
      </div>
    );
  }
  const index = compiled.nodeIndex.get(code) ?? 0;
  const story = explained[index];
  const place = nodes.get(compiled.codes[index]);
  return (
    <div className="explanation">
      <Path facts={facts} above={place?.above ?? []} onGo={onGo} />
      <Figures facts={facts} index={index} />
      {story.code === totalCode && <TotalStory facts={facts} onGo={onGo} />}
      {story.kind === 'group' ? (
        <GroupArithmetic facts={facts} group={story} onGo={onGo} />
      ) : (
        <IndicatorStory facts={facts} story={story} index={index} />
      )}
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
  const { t, format } = useI18n();
  const nodes = useMemo(() => pathedNodes(facts.framework), [facts.framework]);
  if (above.length === 0) return null;
  const nameOf = (code: string): string => {
    const node = nodes.get(code)?.node;
    return node ? `${code} ${format.text(node.name)}` : t('explain.total');
  };
  return (
    <nav className="path small" aria-label={t('explain.path')}>
      {above.map((code) => (
        <button key={code} type="button" className="link" onClick={() => onGo(code)}>
          {nameOf(code)}
        </button>
      ))}
    </nav>
  );
}

/** Score, weights, contribution and coverage of a node. */
function Figures({ facts, index }: { facts: ExplanationFacts; index: number }) {
  const { t, format } = useI18n();
  const node = facts.result.nodes[index];
  const total = index === 0;
  const figures: [string, string][] = [
    [t('explain.score'), node.score === null ? t('explain.failed') : scoreText(format, node.score)],
    [t('explain.coverage'), shareText(format, node.coverage)],
  ];
  if (!total) {
    figures.push(
      [t('explain.weightSet'), exactText(format, facts.compiled.weights[index])],
      [
        t('explain.weightEffective'),
        node.effectiveWeight === null ? '—' : format.percent(node.effectiveWeight, 1),
      ],
      [
        t('explain.contribution'),
        node.contribution === null ? '—' : format.number(node.contribution, 2),
      ],
    );
  }
  return (
    <dl className="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
