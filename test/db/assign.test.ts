import { expect, it } from 'vitest';
import { assign } from '#core/rounds/assign.ts';
import { districtForEachTest } from '#test/harness/district-for-each-test.ts';

const district = districtForEachTest();

it('keeps the lead of an assessor who has observed when nobody else is named', async () => {
  const { db, workspace } = district;
  const seen = await db
    .selectFrom('observation')
    .innerJoin('assessment', 'assessment.id', 'observation.assessment_id')
    .select(['assessment.id', 'assessor_id'])
    .limit(1)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('assignment')
    .set({ lead: 0 })
    .where('assessment_id', '=', seen.id)
    .execute();
  await db
    .updateTable('assignment')
    .set({ lead: 1 })
    .where('assessment_id', '=', seen.id)
    .where('assessor_id', '=', seen.assessor_id)
    .execute();
  const after = await workspace
    .job()
    .commit((context) => assign(context, { assessmentId: seen.id, assessors: [] }));
  expect(after.assessors.filter((one) => one.lead).map((one) => one.id)).toEqual([
    seen.assessor_id,
  ]);
});
