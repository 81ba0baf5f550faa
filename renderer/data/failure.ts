import { ORPCError } from '@orpc/client';
import type { Problem } from '#shared/contract/problem.ts';
import { isMessageKey, type MessageKey } from '#shared/messages/catalogues.ts';
import type { Translator } from '#shared/messages/translator.ts';
import { CoreLost } from '../platform/core-lost.ts';

type Params = Readonly<Record<string, string | number>>;

/** An error in words: one sentence, and what is wrong place by place where that is known. */
export interface Failure {
  readonly sentence: string;
  readonly problems: readonly { readonly path: string; readonly sentence: string }[];
}

/** Whether the call was given up by the person who made it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function isContractError(error: unknown): error is ORPCError<string, unknown> {
  return error instanceof ORPCError;
}

/** Whether an error carries this code of the contract. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof ORPCError && error.code === code;
}

/** Whether the core refused for this reason. */
export function isRefused(error: unknown, reason: string): boolean {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return false;
  return readData(error).reason === reason;
}

/** Puts an error into words of the reader's language. */
export function describeFailure(error: unknown, translator: Translator): Failure {
  const { t } = translator;
  const only = (sentence: string): Failure => ({ sentence, problems: [] });
  if (error instanceof CoreLost && error.during === 'read') return only(t('error.CORE_AWAY'));
  if (error instanceof CoreLost || isBrokenStream(error)) return only(t('error.CORE_LOST'));
  if (isCancelled(error)) return only(t('error.CANCELLED'));
  if (!isContractError(error)) {
    return only(t('error.unexpected', { message: String(error) }));
  }
  const data = readData(error);
  switch (error.code) {
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
    case 'NO_WORKSPACE':
      return only(t(`error.${error.code}`));
    case 'NOT_FOUND':
      return only(t('error.NOT_FOUND', { thing: t(thingKey(data.kind)) }));
    case 'REFUSED':
      return only(describeRefusal(data.reason ?? '', data.params ?? {}, translator));
    case 'INVALID':
      return {
        sentence: t('error.INVALID'),
        problems: (data.problems ?? []).map((problem) => ({
          path: problem.path,
          sentence: describeProblem(problem.code, problem.params, translator),
        })),
      };
    default:
      return only(t('error.unexpected', { message: error.message }));
  }
}

/** A refusal's sentence. States among its parameters are named as the screens name them. */
function describeRefusal(reason: string, params: Params, { t, tell }: Translator): string {
  const named = Object.entries(params).map(([name, value]) => {
    const key = `state.${value}`;
    return [name, isMessageKey(key) ? t(key) : value];
  });
  return tell(`refused.${reason}`, Object.fromEntries(named), () =>
    t('refused.unknown', { reason }),
  );
}

/** The sentence of a problem code with its parameters. */
export function describeProblem(code: string, params: Params, { t, tell }: Translator): string {
  return tell(`problem.${code}`, params, () => t('problem.unknown', { code }));
}

interface ErrorData {
  readonly kind?: string;
  readonly reason?: string;
  readonly params?: Params;
  readonly problems?: readonly Problem[];
}

/** The contract's error data; its shape was checked where it was sent. */
function readData(error: ORPCError<string, unknown>): ErrorData {
  return typeof error.data === 'object' && error.data !== null ? error.data : {};
}

function thingKey(kind: string | undefined): MessageKey {
  const key = `thing.${kind}`;
  return isMessageKey(key) ? key : 'thing.other';
}

/** A stream of events that ended because the connection did. */
function isBrokenStream(error: unknown): boolean {
  return error instanceof TypeError && /network|fetch|stream/i.test(error.message);
}
