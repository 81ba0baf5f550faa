import type { FrameworkInput } from '#shared/domain/framework/framework.ts';
import { both, type NodeInput, pointsGroup } from './framework/compose.ts';
import { delivery, needsAssessment } from './framework/delivery.ts';
import { clientFeedback, clientQuestionnaire } from './framework/feedback.ts';
import { foundations } from './framework/foundations.ts';
import { grades } from './framework/grades.ts';
import { outputsAndOutcomes } from './framework/outcomes.ts';
import { participation, safety } from './framework/safety.ts';

const serviceProcess = pointsGroup(
  'B',
  ['Service process', '服务过程'],
  [
    'Is the service planned, delivered and recorded as a professional service?',
    '服务是否按专业要求计划、实施和记录。',
  ],
  [needsAssessment, delivery, safety, participation],
);

/** The sample's annual service evaluation, version 1: 100 points, 4 dimensions, 12 criteria, 45 indicators. */
export const sampleFramework: FrameworkInput = {
  format: 'plumbline-framework-1',
  code: 'SVC-ANNUAL',
  name: both([
    'Annual evaluation of social-assistance services',
    '社会救助服务项目年度绩效评估指标体系',
  ]),
  description: both([
    'For contracts by which the district buys services for recipients of social assistance. A sample: check against your own rules before use.',
    '适用于本区向社会力量购买的社会救助类服务项目。本体系为示例，使用前请与本地现行规定核对。',
  ]),
  maximum: 100,
  rounding: { decimals: 1 },
  minimumCoverage: 0.6,
  aggregation: { method: 'points', missing: 'block' },
  children: [foundations, serviceProcess, outputsAndOutcomes, clientFeedback],
  grades,
  questionnaires: [clientQuestionnaire],
};

/** The nodes with other points for the indicators named. Points must move within one criterion. */
function reweighted(nodes: readonly NodeInput[], points: ReadonlyMap<string, number>): NodeInput[] {
  return nodes.map((node) =>
    node.kind === 'group'
      ? { ...node, children: reweighted(node.children, points) }
      : { ...node, weight: points.get(node.code) ?? node.weight },
  );
}

/**
 * Version 2, for the second year: half a point moves from professional methods (B2.5) to contracted
 * frequency (B2.3), and half from respect (D1.1) to the benefit felt (D1.3).
 */
export const sampleFrameworkSecondYear: FrameworkInput = {
  ...sampleFramework,
  children: reweighted(
    sampleFramework.children,
    new Map([
      ['B2.3', 3.5],
      ['B2.5', 1.5],
      ['D1.1', 3.5],
      ['D1.3', 4.5],
    ]),
  ),
};
