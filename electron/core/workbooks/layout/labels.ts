import type { Comparison } from '#shared/domain/framework/condition.ts';
import type { StateEffect } from '#shared/domain/framework/node.ts';
import type { ChecklistAnswer, ObservationState } from '#shared/domain/observation.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { Source } from '#shared/domain/source.ts';
import type { VisitKind } from '#shared/domain/visit.ts';
import type { Translator } from '#shared/messages/translator.ts';

/** The words that formulas compare with and answer in, in one language. */
export interface Labels {
  readonly state: Readonly<Record<ObservationState, string>>;
  readonly effect: Readonly<Record<StateEffect, string>>;
  readonly answer: Readonly<Record<ChecklistAnswer, string>>;
  readonly visitKind: Readonly<Record<VisitKind, string>>;
  readonly source: Readonly<Record<Source, string>>;
  readonly rule: Readonly<Record<ConsolidationRule, string>>;
  readonly comparison: Readonly<Record<Comparison, string>>;
  readonly excluded: string;
  readonly missing: string;
  readonly noScore: string;
  readonly insufficient: string;
  readonly yes: string;
  /** Stands in Indicators when the rows it was taken from are not where they were. */
  readonly moved: string;
  /** Nothing applies; nothing to rank. */
  readonly none: string;
}

/** The words in the language of `t`. */
export function createLabels({ t }: Translator): Labels {
  return {
    state: {
      value: t('observationState.value'),
      'not-applicable': t('observationState.not-applicable'),
      'not-assessed': t('observationState.not-assessed'),
      'no-data': t('observationState.no-data'),
      refused: t('observationState.refused'),
      'carried-forward': t('observationState.carried-forward'),
    },
    effect: {
      exclude: t('effect.exclude'),
      zero: t('effect.zero'),
      fail: t('effect.fail'),
      block: t('effect.block'),
      'not-allowed': t('effect.not-allowed'),
    },
    answer: {
      met: t('checklistAnswer.met'),
      'not-met': t('checklistAnswer.not-met'),
      'not-applicable': t('checklistAnswer.not-applicable'),
    },
    visitKind: {
      announced: t('visitKind.announced'),
      unannounced: t('visitKind.unannounced'),
      'desk-review': t('visitKind.desk-review'),
      'self-assessment': t('visitKind.self-assessment'),
    },
    rule: {
      mean: t('consolidation.mean'),
      median: t('consolidation.median'),
      lead: t('consolidation.lead'),
      latest: t('consolidation.latest'),
      consensus: t('consolidation.consensus'),
    },
    source: {
      'third-party': t('source.third-party'),
      purchaser: t('source.purchaser'),
      supervisor: t('source.supervisor'),
      self: t('source.self'),
      clients: t('source.clients'),
    },
    comparison: {
      below: t('workbook.rules.below'),
      'at-most': t('workbook.rules.at-most'),
      equals: t('workbook.rules.equals'),
      'at-least': t('workbook.rules.at-least'),
      above: t('workbook.rules.above'),
    },
    excluded: t('outcome.excluded'),
    missing: t('outcome.missing'),
    noScore: t('gradeResult.no-score'),
    insufficient: t('gradeResult.insufficient-evidence'),
    yes: t('workbook.yes'),
    moved: t('workbook.moved'),
    none: '–',
  };
}
