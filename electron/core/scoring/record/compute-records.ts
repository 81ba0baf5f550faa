import { resultOf } from '#shared/scoring/result-of.ts';
import { scoreBatch } from '#shared/scoring/score-batch.ts';
import { canonicalJson, sha256 } from '../../audit/canonical.ts';
import type { Connection } from '../../database/driver.ts';
import { gatherEvidence } from '../evidence.ts';
import { type AssessmentRecord, recordOf, valuesOf } from './assessment-record.ts';
import { peerDigests } from './peer-digests.ts';
import { RecordLines } from './record-lines.ts';
import type { RoundFacts, RoundHead } from './round-facts.ts';

/** Computes a round and gives one record after the other, in the order of the contracts' codes. */
export function* computeRecords(
  connection: Connection,
  { framework, consolidation, assessments }: RoundFacts,
): Generator<AssessmentRecord> {
  const evidence = gatherEvidence(connection, {
    framework,
    consolidation,
    assessmentIds: assessments.map(({ id }) => id),
  });
  const { compiled, input } = evidence;
  const batch = scoreBatch(compiled, input);
  const digests = peerDigests(evidence, batch);
  const lines = new RecordLines(connection, compiled);
  for (const [index, { id, contract }] of assessments.entries()) {
    const peers = digests?.(index) ?? null;
    const values = valuesOf(evidence, index);
    yield recordOf(
      id,
      { contract, ...lines.of(id), values, peers },
      resultOf(compiled, batch, index),
    );
  }
}

/** The hashes of a whole round. */
export interface RoundHashes {
  readonly inputHash: string;
  readonly outputHash: string;
}

/** Puts the hashes of a round together from those of its assessments. */
export class RoundHash {
  readonly #inputs: Record<string, string> = {};
  readonly #outputs: Record<string, string> = {};

  add({
    contract,
    inputHash,
    outputHash,
  }: Pick<AssessmentRecord, 'contract' | 'inputHash' | 'outputHash'>): void {
    this.#inputs[contract] = inputHash;
    this.#outputs[contract] = outputHash;
  }

  /** Of what holds for all and every assessment's hash, in canonical form. */
  over(head: RoundHead): RoundHashes {
    const hashOf = (assessments: Record<string, string>) =>
      sha256(canonicalJson({ ...head, assessments }));
    return { inputHash: hashOf(this.#inputs), outputHash: hashOf(this.#outputs) };
  }
}
