import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ChecklistAnswers, ObservationState } from '#shared/domain/observation.ts';
import type { PlainDate } from '#shared/domain/plain-date.ts';
import type { ProviderNature } from '#shared/domain/provider.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { ServiceType } from '#shared/domain/service-contract.ts';
import type { Text } from '#shared/domain/text.ts';
import type { VisitKind } from '#shared/domain/visit.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { ScoreInput } from '#shared/scoring/score-batch.ts';

/** One assessment of the round, as the workbook names it. */
export interface ExportedAssessment {
  readonly contractCode: string;
  readonly contractName: Text;
  readonly providerName: Text;
  readonly nature: ProviderNature;
  readonly serviceType: ServiceType;
  readonly district: string;
  readonly state: AssessmentState;
}

/** One observation with what the workbook shows of its visit and assessor. */
export interface ExportedObservation {
  /** Place of its indicator in reading order. */
  readonly indicator: number;
  readonly visitDate: PlainDate;
  readonly visitKind: VisitKind;
  readonly assessor: string;
  readonly lead: boolean;
  readonly state: ObservationState;
  /** The number it reads as; null without a value. */
  readonly raw: number | null;
  /** A checklist's answers; null for other measures and without a value. */
  readonly answers: ChecklistAnswers | null;
  readonly reason: string;
  readonly carriedFrom: PlainDate | null;
  readonly carriedSource: string | null;
  readonly comment: string;
}

/** One client's answers. */
export interface ExportedResponse {
  readonly questionnaire: string;
  readonly respondent: string;
  readonly receivedOn: PlainDate;
  readonly answers: Readonly<Record<string, number>>;
}

/** How many observations and responses one assessment has. */
export interface ExportedCounts {
  /** By indicator in reading order; an indicator without any is left out. */
  readonly observations: readonly { readonly indicator: number; readonly count: number }[];
  readonly responses: readonly { readonly questionnaire: string; readonly count: number }[];
}

/** Everything that goes into the evaluation workbook of one round. */
export interface RoundExport {
  readonly framework: Framework;
  readonly frameworkVersion: number;
  readonly contentHash: string;
  readonly round: {
    readonly code: string;
    readonly name: Text;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly consolidation: ConsolidationRule;
  };
  /** The last event of the audit chain at the time of reading. */
  readonly chain: { readonly events: number; readonly head: string };
  readonly compiled: CompiledFramework;
  /** The consolidated inputs, in the order of `assessments`. */
  readonly input: ScoreInput;
  readonly assessments: readonly ExportedAssessment[];
  /** How much there is of one assessment: what the workbook is laid out by. */
  countsOf(index: number): ExportedCounts;
  /**
   * The observations of one assessment by indicator in reading order, then in the order in which
   * consolidation tells visits apart.
   */
  observationsOf(index: number): readonly ExportedObservation[];
  /** The responses of one assessment by questionnaire, then respondent. */
  responsesOf(index: number): readonly ExportedResponse[];
}

/** What a workbook says about its making. */
export interface ExportNote {
  /** The product's version. */
  readonly version: string;
  /** The instant of the export, in UTC. */
  readonly exportedAt: string;
}
