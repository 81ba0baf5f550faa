import type { Generated } from 'kysely';
import type { AssessmentState } from '#shared/domain/assessment.ts';
import type { AuditActor } from '#shared/domain/audit-event.ts';
import type { ConsensusState } from '#shared/domain/consensus.ts';
import type { FrameworkState } from '#shared/domain/framework/framework.ts';
import type { ObservationState } from '#shared/domain/observation.ts';
import type { Role } from '#shared/domain/person.ts';
import type { ProviderNature } from '#shared/domain/provider.ts';
import type { ConsolidationRule } from '#shared/domain/round.ts';
import type {
  NeedsTier,
  ProcurementModel,
  SegmentAxis,
  ServiceType,
} from '#shared/domain/service-contract.ts';
import type { VisitSource } from '#shared/domain/source.ts';
import type { VisitKind } from '#shared/domain/visit.ts';
import type { Locale } from '#shared/locale.ts';

/** SQLite has no booleans: 0 or 1. */
export type Flag = 0 | 1;

interface Named {
  name_en: string;
  name_zh_cn: string;
}

/** A result that is kept with what it was computed by and from. */
interface Computed {
  id: string;
  round_id: string;
  framework_version_id: string;
  method_version: string;
  /** SHA-256, hex. */
  input_hash: string;
  output_hash: string;
  computed_by: string | null;
  computed_by_name: string;
  computed_at: string;
}

/** The workspace file's tables, as Kysely sees them; the SQL is in `migrations/`. */
export interface Tables {
  workspace: {
    id: string;
    name: string;
    locale: Locale;
    currency: string;
    is_sample: Flag;
    created_at: string;
  };
  provider: Named & {
    id: string;
    code: string;
    nature: ProviderNature;
    registration_number: string | null;
    district: string;
  };
  person: {
    id: string;
    login: string;
    name: string;
    role: Role;
    provider_id: string | null;
    active: Flag;
    password_salt: string;
    password_hash: string;
    password_parameters: string;
    failed_attempts: number;
    locked_until: string | null;
  };
  segment: Named & { code: string; axis: SegmentAxis };
  contract: Named & {
    id: string;
    code: string;
    provider_id: string;
    service_type: ServiceType;
    procurement_model: ProcurementModel;
    needs_tier: NeedsTier;
    starts_on: string;
    ends_on: string;
    amount: number;
    currency: string;
    client_count: number | null;
  };
  contract_segment: { contract_id: string; segment_code: string };
  framework_version: {
    id: string;
    code: string;
    version: number;
    state: FrameworkState;
    revision: number;
    content: string;
    content_hash: string | null;
    updated_at: string;
    published_at: string | null;
  };
  round: Named & {
    id: string;
    code: string;
    framework_version_id: string;
    starts_on: string;
    ends_on: string;
    consolidation: ConsolidationRule;
  };
  assessment: {
    id: string;
    round_id: string;
    contract_id: string;
    state: AssessmentState;
    updated_at: string;
  };
  assessor: { id: string; name: string; person_id: string | null };
  assignment: { assessment_id: string; assessor_id: string; lead: Flag };
  visit: {
    id: string;
    assessment_id: string;
    date: string;
    kind: VisitKind;
    source: VisitSource;
  };
  observation: {
    id: string;
    assessment_id: string;
    visit_id: string;
    assessor_id: string;
    indicator: string;
    /** What the entry reads as: a ratio over nothing is not assessed. */
    state: ObservationState;
    /** The number the entry reads as; null without a value. */
    raw: number | null;
    /** JSON of a checklist's answers, a ratio's two sides or a deduction's findings. */
    answers: string | null;
    reason: string;
    carried_from: string | null;
    carried_source: string | null;
    comment: string;
    recorded_at: string;
  };
  response: {
    id: string;
    assessment_id: string;
    questionnaire: string;
    respondent: string;
    received_on: string;
    /** JSON of the answers by item. */
    answers: string;
  };
  consensus: {
    assessment_id: string;
    indicator: string;
    state: ConsensusState;
    raw: number | null;
    /** As in an observation. */
    answers: string | null;
    reason: string;
    /** Null for the operator of the machine. */
    decided_by: string | null;
    decided_by_name: string;
    decided_at: string;
  };
  judgement: {
    sequence: Generated<number>;
    assessment_id: string;
    /** Null where the judgement before is withdrawn. */
    grade: string | null;
    reason: string;
    judged_by: string | null;
    judged_by_name: string;
    judged_at: string;
  };
  computation: Computed & {
    seed: number | null;
    /** Canonical JSON of what holds for the whole round. */
    inputs: string;
    assessment_count: number;
  };
  computed_result: {
    computation_id: string;
    assessment_id: string;
    /** Canonical JSON, with the SHA-256 of each. */
    inputs: string;
    outputs: string;
    input_hash: string;
    output_hash: string;
  };
  certainty_run: Computed & {
    seed: number;
    draws: number;
    /** JSON. */
    options: string;
    result: string;
  };
  audit_event: {
    sequence: number;
    at: string;
    actor_kind: AuditActor['kind'];
    actor_id: string | null;
    actor_name: string;
    action: string;
    subject_kind: string | null;
    subject_id: string | null;
    before: string;
    after: string;
    reason: string | null;
    previous_hash: string;
    hash: string;
  };
}
