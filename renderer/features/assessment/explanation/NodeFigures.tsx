import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/i18n.tsx';
import { exactText, scoreText, shareText } from '../words/figures.ts';
import type { ExplanationFacts } from './explanation-facts.ts';
import { NodeGrade } from './NodeGrade.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly index: number;
}

/** Score, grade, weights, contribution and coverage of a node. */
export function NodeFigures({ facts, index }: Props) {
  const { t, format } = useI18n();
  const node = facts.result.nodes[index];
  const { score, effectiveWeight, contribution } = node;
  const figures: [string, ReactNode][] = [
    [t('explain.score'), score === null ? t('explain.failed') : scoreText(format, score)],
    [t('explain.coverage'), shareText(format, node.coverage)],
    [t('explain.weightSet'), exactText(format, facts.compiled.weights[index])],
    [
      t('explain.weightEffective'),
      effectiveWeight === null ? '—' : format.percent(effectiveWeight, 1),
    ],
    [t('explain.contribution'), contribution === null ? '—' : format.number(contribution, 2)],
  ];
  if (node.grade !== null) {
    const grade = <NodeGrade framework={facts.framework} result={node} />;
    figures.splice(1, 0, [t('live.grade'), grade]);
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
