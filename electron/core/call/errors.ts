import { ValidationError } from '@orpc/contract';
import { ORPCError } from '@orpc/server';
import { Problem } from '#shared/contract/problem.ts';
import { Refusal } from '../database/refusal.ts';

/** The thing asked for is not there, or is not this caller's to see. */
export class NotFound extends Error {
  readonly kind: string;
  readonly id: string;

  constructor(kind: string, id: string) {
    super(`${kind} ${id} not found`);
    this.name = 'NotFound';
    this.kind = kind;
    this.id = id;
  }
}

/** What was given is wrong, place by place. */
export class InvalidInput extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.path}: ${problem.code}`).join('; '));
    this.name = 'InvalidInput';
    this.problems = problems;
  }
}

/** The signed-in role may not do this. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
}

/** A refusal whose writes stay: a wrong password is counted although the sign-in fails. */
export class KeptRefusal extends Refusal {}

/** A thrown error as the typed error of the contract; one that it does not know stays as it is. */
export function toContractError(error: unknown): unknown {
  if (error instanceof Refusal) {
    return new ORPCError('REFUSED', {
      status: 409,
      message: error.message,
      data: { reason: error.reason, params: error.params },
    });
  }
  if (error instanceof NotFound) {
    return new ORPCError('NOT_FOUND', { status: 404, data: { kind: error.kind, id: error.id } });
  }
  if (error instanceof InvalidInput) return invalid(error.problems);
  if (error instanceof Forbidden) return new ORPCError('FORBIDDEN', { status: 403 });
  if (
    error instanceof ORPCError &&
    error.code === 'BAD_REQUEST' &&
    error.cause instanceof ValidationError
  ) {
    return invalid(error.cause.issues.map(problemOfIssue));
  }
  return refusedByFile(error) ?? error;
}

/** What the file itself forbids, where no service has said it better before. */
function refusedByFile(error: unknown): unknown {
  const refused = (reason: string, params: Record<string, string>) =>
    new ORPCError('REFUSED', { status: 409, data: { reason, params } });
  if (
    isConstraint(error, 'SQLITE_CONSTRAINT_UNIQUE') ||
    isConstraint(error, 'SQLITE_CONSTRAINT_PRIMARYKEY')
  ) {
    return refused('taken', { column: uniqueColumn(error) });
  }
  if (isConstraint(error, 'SQLITE_CONSTRAINT_FOREIGNKEY')) return refused('reference-missing', {});
  if (isConstraint(error, 'SQLITE_CONSTRAINT_CHECK')) return refused('value-not-allowed', {});
  return null;
}

const invalid = (problems: readonly Problem[]) =>
  new ORPCError('INVALID', { status: 422, data: { problems } });

function problemOfIssue(issue: ValidationError['issues'][number]): Problem {
  const path = (issue.path ?? [])
    .map((part) => String(typeof part === 'object' ? part.key : part))
    .join('.');
  const known = /^[a-z][a-z-]*(?:\.[a-z-]+)+$/.test(issue.message);
  return known
    ? { code: issue.message, path, params: paramsOf(issue) }
    : { code: 'input', path, params: { message: issue.message } };
}

/** What a rule of a schema says beside its message. */
function paramsOf(issue: ValidationError['issues'][number]): Problem['params'] {
  const read = Problem.shape.params.safeParse('params' in issue ? issue.params : undefined);
  return read.success ? read.data : {};
}

function isConstraint(error: unknown, code: string): error is Error {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** `provider.code` of SQLite's `UNIQUE constraint failed: provider.code`. */
function uniqueColumn(error: Error): string {
  return error.message.split(': ')[1]?.split(', ').at(-1) ?? '';
}
