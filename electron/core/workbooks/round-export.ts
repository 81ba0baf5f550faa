import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type {
  ChecklistAnswers,
  DeductionFindings,
  ObservationState,
  RatioValue,
} from '#shared/domain/observation.ts';
import type { PlainDate } from '#shared/domain/plain-date.ts';
import type { ProviderNature } from '#shared/domain/provider.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type { ServiceType } from '#shared/domain/service-contract.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import type { Text } from '#shared/domain/text.ts';
import type { VisitKind } from '#shared/domain/visit.ts';
import type { CompiledFramework } from '#shared/scoring/compiled-framework.ts';
import type { ScoreInput } from '#shared/scoring/score-input.ts';
import type { SurveyTable } from '../scoring/survey-table.ts';

/** One assessment of the round, as the workbook names it. */
export interface ExportedAssessment {
  readonly contractCode: string;
  readonly contractName: Text;
  readonly providerName: Text;
  readonly nature: ProviderNature;
  readonly serviceType: ServiceType;
  readonly district: string;
  readonly state: AssessmentState;
  /** What a supervisor holds of the grade; null where nobody judged. */
  readonly judgement: ExportedJudgement | null;
}

/** Another grade than the computed one, with who gave it, when and why. */
export interface ExportedJudgement {
  readonly grade: string;
  readonly reason: string;
  readonly by: string;
  /** An instant, in UTC. */
  readonly at: string;
}

/** What a value is made of where it is not one number. */
export type ExportedParts = ChecklistAnswers | RatioValue | DeductionFindings;

/** One observation with what the workbook shows of its visit and assessor. */
export interface ExportedObservation {
  /** Place of its indicator in reading order. */
  readonly indicator: number;
  readonly visitDate: PlainDate;
  readonly visitKind: VisitKind;
  readonly source: VisitSource;
  readonly assessor: string;
  readonly lead: boolean;
  readonly state: ObservationState;
  /** The number it reads as; null without a value. */
  readonly raw: number | null;
  /** A checklist's answers, a ratio's sides, a deduction's findings; null for other measures. */
  readonly answers: ExportedParts | null;
  readonly reason: string;
  readonly carriedFrom: PlainDate | null;
  readonly carriedSource: string | null;
  readonly comment: string;
}

/** What moderation settled for one indicator, with who decided, when and why. */
export interface ExportedConsensus {
  readonly indicator: number;
  readonly state: ObservationState;
  readonly raw: number | null;
  readonly reason: string;
  readonly by: string;
  /** An instant, in UTC. */
  readonly at: string;
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

/** What a run of drawn rounds says of one assessment. */
export interface ExportedCertainty {
  /** The 90 % interval of its total, on the framework's scale; null where no draw had a total. */
  readonly scoreLow: number | null;
  readonly scoreHigh: number | null;
  /** The 90 % interval of its rank; null where no draw had one. */
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  /** By grade, or `insufficient-evidence` and `no-score`: the share of draws, 0 to 1. */
  readonly gradeProbabilities: Readonly<Record<string, number>>;
  /** Whether its grade is too little certain for what follows from it. */
  readonly flagged: boolean;
}

/** A recorded run that says how certain a round's results are. */
export interface ExportedCertaintyRun {
  readonly seed: number;
  readonly draws: number;
  /** Of the Dirichlet distribution around the weights; null where weights were not drawn. */
  readonly concentration: number | null;
  readonly methodVersion: string;
  readonly inputHash: string;
  readonly outputHash: string;
  /** By assessment, in the order of the export; null for one that the run does not know. */
  readonly assessments: readonly (ExportedCertainty | null)[];
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
  /** What clients said. */
  readonly surveys: SurveyTable;
  readonly assessments: readonly ExportedAssessment[];
  /** The run of drawn rounds that stands; null or absent where none was made. */
  readonly certainty?: ExportedCertaintyRun | null;
  /** What moderation settled in one assessment, by indicator in reading order. */
  consensusOf(index: number): readonly ExportedConsensus[];
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
