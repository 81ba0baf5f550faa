import { FileProblem } from '#core/exchange/table/file-problem.ts';

/** The problem that a reading fails with. @throws when it does not fail with one */
export async function refusal(reading: Promise<unknown>): Promise<FileProblem> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('The file was read');
}
