CREATE INDEX assessment_contract ON assessment (contract_id);

CREATE INDEX assignment_assessor ON assignment (assessor_id);

CREATE INDEX certainty_run_round ON certainty_run (round_id);

CREATE INDEX computation_round ON computation (round_id);

CREATE INDEX computed_result_assessment ON computed_result (assessment_id);

CREATE INDEX contract_provider ON contract (provider_id);

CREATE INDEX judgement_assessment ON judgement (assessment_id);

CREATE TABLE assessment (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES round (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  state TEXT NOT NULL CHECK (state IN ('planned', 'in-progress', 'submitted', 'moderation',
    'provider-review', 'final', 'signed')),
  updated_at TEXT NOT NULL,
  UNIQUE (round_id, contract_id)
) STRICT;

CREATE TABLE assessor (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  person_id TEXT UNIQUE REFERENCES person (id)
) STRICT;

CREATE TABLE assignment (
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  assessor_id TEXT NOT NULL REFERENCES assessor (id),
  lead INTEGER NOT NULL CHECK (lead IN (0, 1)),
  PRIMARY KEY (assessment_id, assessor_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_event (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id TEXT,
  actor_name TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_kind TEXT,
  subject_id TEXT,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  reason TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE certainty_run (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES round (id),
  framework_version_id TEXT NOT NULL REFERENCES framework_version (id),
  method_version TEXT NOT NULL,
  seed INTEGER NOT NULL,
  draws INTEGER NOT NULL CHECK (draws > 0),
  options TEXT NOT NULL,
  input_hash TEXT NOT NULL CHECK (length(input_hash) = 64),
  result TEXT NOT NULL,
  output_hash TEXT NOT NULL CHECK (length(output_hash) = 64),
  computed_by TEXT REFERENCES person (id),
  computed_by_name TEXT NOT NULL,
  computed_at TEXT NOT NULL
) STRICT;

CREATE TABLE computation (
  id TEXT PRIMARY KEY,
  round_id TEXT NOT NULL REFERENCES round (id),
  framework_version_id TEXT NOT NULL REFERENCES framework_version (id),
  method_version TEXT NOT NULL,
  seed INTEGER,
  inputs TEXT NOT NULL,
  assessment_count INTEGER NOT NULL CHECK (assessment_count >= 0),
  input_hash TEXT NOT NULL CHECK (length(input_hash) = 64),
  output_hash TEXT NOT NULL CHECK (length(output_hash) = 64),
  computed_by TEXT REFERENCES person (id),
  computed_by_name TEXT NOT NULL,
  computed_at TEXT NOT NULL
) STRICT;

CREATE TABLE computed_result (
  computation_id TEXT NOT NULL REFERENCES computation (id),
  assessment_id TEXT NOT NULL REFERENCES assessment (id),
  inputs TEXT NOT NULL,
  outputs TEXT NOT NULL,
  input_hash TEXT NOT NULL CHECK (length(input_hash) = 64),
  output_hash TEXT NOT NULL CHECK (length(output_hash) = 64),
  PRIMARY KEY (computation_id, assessment_id)
) STRICT;

CREATE TABLE consensus (
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  indicator TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('value', 'not-applicable', 'not-assessed', 'no-data',
    'refused')),
  raw REAL,
  answers TEXT,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  decided_by TEXT REFERENCES person (id),
  decided_by_name TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (assessment_id, indicator),
  CHECK ((state = 'value') = (raw IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE contract (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  provider_id TEXT NOT NULL REFERENCES provider (id),
  name_en TEXT NOT NULL,
  name_zh_cn TEXT NOT NULL,
  service_type TEXT NOT NULL
    CHECK (service_type IN ('daily-care', 'capacity-building', 'social-support-and-inclusion')),
  procurement_model TEXT NOT NULL
    CHECK (procurement_model IN ('purchase', 'outsourcing', 'purchase-with-community-participation')),
  needs_tier TEXT NOT NULL CHECK (needs_tier IN ('survival', 'development', 'opportunity')),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL,
  client_count INTEGER CHECK (client_count > 0)
) STRICT;

CREATE TABLE contract_segment (
  contract_id TEXT NOT NULL REFERENCES contract (id) ON DELETE CASCADE,
  segment_code TEXT NOT NULL REFERENCES segment (code),
  PRIMARY KEY (contract_id, segment_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE framework_version (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  revision INTEGER NOT NULL,
  content TEXT NOT NULL,
  content_hash TEXT,
  updated_at TEXT NOT NULL,
  published_at TEXT,
  UNIQUE (code, version),
  CHECK ((state = 'published') = (content_hash IS NOT NULL))
) STRICT;

CREATE TABLE judgement (
  sequence INTEGER PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  grade TEXT,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  judged_by TEXT REFERENCES person (id),
  judged_by_name TEXT NOT NULL,
  judged_at TEXT NOT NULL
) STRICT;

CREATE TABLE observation (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
  assessor_id TEXT NOT NULL REFERENCES assessor (id),
  indicator TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('value', 'not-applicable', 'not-assessed', 'no-data',
    'refused', 'carried-forward')),
  raw REAL,
  answers TEXT,
  reason TEXT NOT NULL,
  carried_from TEXT,
  carried_source TEXT,
  comment TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  UNIQUE (assessment_id, indicator, visit_id, assessor_id),
  CHECK ((state IN ('value', 'carried-forward')) = (raw IS NOT NULL))
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('supervisor', 'evaluator', 'provider-manager', 'auditor')),
  provider_id TEXT REFERENCES provider (id),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  password_salt TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  password_parameters TEXT NOT NULL,
  failed_attempts INTEGER NOT NULL DEFAULT 0,
  locked_until TEXT,
  CHECK ((role = 'provider-manager') = (provider_id IS NOT NULL))
) STRICT;

CREATE TABLE provider (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_zh_cn TEXT NOT NULL,
  nature TEXT NOT NULL CHECK (nature IN ('for-profit', 'non-profit', 'charitable-voluntary')),
  registration_number TEXT UNIQUE,
  district TEXT NOT NULL
) STRICT;

CREATE TABLE response (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  questionnaire TEXT NOT NULL,
  respondent TEXT NOT NULL,
  received_on TEXT NOT NULL,
  answers TEXT NOT NULL,
  UNIQUE (assessment_id, questionnaire, respondent)
) STRICT;

CREATE TABLE "round" (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name_en TEXT NOT NULL,
  name_zh_cn TEXT NOT NULL,
  framework_version_id TEXT NOT NULL REFERENCES framework_version (id),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  consolidation TEXT NOT NULL
    CHECK (consolidation IN ('mean', 'median', 'lead', 'latest', 'consensus'))
) STRICT;

CREATE TABLE segment (
  code TEXT PRIMARY KEY,
  axis TEXT NOT NULL CHECK (axis IN ('age-and-health', 'poverty-and-exit')),
  name_en TEXT NOT NULL,
  name_zh_cn TEXT NOT NULL
) STRICT;

CREATE TABLE "visit" (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('announced', 'unannounced', 'desk-review', 'self-assessment')),
  source TEXT NOT NULL CHECK (source IN ('third-party', 'purchaser', 'supervisor', 'self')),
  UNIQUE (assessment_id, date, kind, source)
) STRICT;

CREATE TABLE workspace (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  locale TEXT NOT NULL CHECK (locale IN ('en', 'zh-CN')),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER computation_stays_as_written BEFORE UPDATE ON computation
BEGIN SELECT RAISE (ABORT, 'a recorded result is followed by another, never changed'); END;

CREATE TRIGGER computed_result_stays_as_written BEFORE UPDATE ON computed_result
BEGIN SELECT RAISE (ABORT, 'a recorded result is followed by another, never changed'); END;

CREATE TRIGGER framework_version_published_is_final BEFORE UPDATE ON framework_version
WHEN old.state = 'published'
BEGIN SELECT RAISE (ABORT, 'a published framework never changes'); END;

CREATE TRIGGER framework_version_published_stays BEFORE DELETE ON framework_version
WHEN old.state = 'published'
BEGIN SELECT RAISE (ABORT, 'a published framework is never deleted'); END;

CREATE TRIGGER judgement_stays_as_written BEFORE UPDATE ON judgement
BEGIN SELECT RAISE (ABORT, 'a judgement is followed by another, never changed'); END;
