/** What the complete method stores: sources of visits, moderation, judgements, recorded results. Frozen. */
export const method = `
CREATE TABLE visit_of_a_source (
  id TEXT PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('announced', 'unannounced', 'desk-review', 'self-assessment')),
  source TEXT NOT NULL CHECK (source IN ('third-party', 'purchaser', 'supervisor', 'self')),
  UNIQUE (assessment_id, date, kind, source)
) STRICT;
INSERT INTO visit_of_a_source
SELECT id, assessment_id, date, kind,
  CASE kind WHEN 'self-assessment' THEN 'self' ELSE 'third-party' END
FROM visit;
DROP TABLE visit;
ALTER TABLE visit_of_a_source RENAME TO visit;

CREATE TABLE round_by_any_rule (
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
INSERT INTO round_by_any_rule
SELECT id, code, name_en, name_zh_cn, framework_version_id, starts_on, ends_on, consolidation
FROM round;
DROP TABLE round;
ALTER TABLE round_by_any_rule RENAME TO round;

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

CREATE TABLE judgement (
  sequence INTEGER PRIMARY KEY,
  assessment_id TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  grade TEXT,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  judged_by TEXT REFERENCES person (id),
  judged_by_name TEXT NOT NULL,
  judged_at TEXT NOT NULL
) STRICT;
CREATE INDEX judgement_assessment ON judgement (assessment_id);
CREATE TRIGGER judgement_stays_as_written BEFORE UPDATE ON judgement
BEGIN SELECT RAISE (ABORT, 'a judgement is followed by another, never changed'); END;

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
CREATE INDEX computation_round ON computation (round_id);
CREATE TRIGGER computation_stays_as_written BEFORE UPDATE ON computation
BEGIN SELECT RAISE (ABORT, 'a recorded result is followed by another, never changed'); END;

CREATE TABLE computed_result (
  computation_id TEXT NOT NULL REFERENCES computation (id),
  assessment_id TEXT NOT NULL REFERENCES assessment (id),
  inputs TEXT NOT NULL,
  outputs TEXT NOT NULL,
  input_hash TEXT NOT NULL CHECK (length(input_hash) = 64),
  output_hash TEXT NOT NULL CHECK (length(output_hash) = 64),
  PRIMARY KEY (computation_id, assessment_id)
) STRICT;
CREATE INDEX computed_result_assessment ON computed_result (assessment_id);
CREATE TRIGGER computed_result_stays_as_written BEFORE UPDATE ON computed_result
BEGIN SELECT RAISE (ABORT, 'a recorded result is followed by another, never changed'); END;

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
CREATE INDEX certainty_run_round ON certainty_run (round_id);
`;
