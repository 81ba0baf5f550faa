import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { ObservationEntry } from '#shared/domain/observation.ts';
import type { Role } from '#shared/domain/person.ts';
import type { ProviderFields } from '#shared/domain/provider.ts';
import type { RoundFields } from '#shared/domain/round.ts';
import type { ServiceContractFields, TargetSegment } from '#shared/domain/service-contract.ts';
import type { VisitKind } from '#shared/domain/visit.ts';

/** An account; everybody's password is the sample password. */
export interface SamplePerson {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** Code of the organisation a provider manager speaks for; null for everybody else. */
  readonly provider: string | null;
}

/** A contract that names its provider by code. */
export interface SampleContract extends Omit<ServiceContractFields, 'providerId'> {
  readonly provider: string;
}

/** A published version of a framework. */
export interface SampleFramework {
  readonly version: number;
  readonly publishedAt: string;
  readonly content: Framework;
}

export interface SampleRound extends RoundFields {
  readonly frameworkCode: string;
  readonly frameworkVersion: number;
}

/** Which assessment something belongs to: the codes of its round and contract. */
export interface AssessmentKey {
  readonly round: string;
  readonly contract: string;
}

export interface SampleAssessment extends AssessmentKey {
  readonly state: AssessmentState;
  readonly updatedAt: string;
}

export interface SampleAssignment extends AssessmentKey {
  /** Login. */
  readonly evaluator: string;
  readonly lead: boolean;
}

export interface SampleVisit extends AssessmentKey {
  readonly date: string;
  readonly kind: VisitKind;
}

export interface SampleObservation extends AssessmentKey {
  /** The visit's; there is one visit a day in an assessment. */
  readonly visitDate: string;
  readonly visitKind: VisitKind;
  /** Login. */
  readonly evaluator: string;
  readonly indicator: string;
  readonly entry: ObservationEntry;
  readonly comment: string;
  readonly recordedAt: string;
}

export interface SampleResponse extends AssessmentKey {
  readonly questionnaire: string;
  readonly respondent: string;
  readonly receivedOn: string;
  readonly answers: Readonly<Record<string, number>>;
}

/** Everything in the sample workspace, tied together by codes and logins. */
export interface SampleData {
  readonly persons: readonly SamplePerson[];
  readonly segments: readonly TargetSegment[];
  readonly providers: readonly ProviderFields[];
  readonly contracts: readonly SampleContract[];
  readonly frameworks: readonly SampleFramework[];
  readonly rounds: readonly SampleRound[];
  readonly assessments: readonly SampleAssessment[];
  readonly assignments: readonly SampleAssignment[];
  readonly visits: readonly SampleVisit[];
  readonly observations: readonly SampleObservation[];
  readonly responses: readonly SampleResponse[];
}
