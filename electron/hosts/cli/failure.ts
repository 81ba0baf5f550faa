import { ORPCError } from '@orpc/server';
import type { Problem } from '#shared/contract/problem.ts';
import { type Locale, locales } from '#shared/locale.ts';
import { hasMessage, type MessageKey, translate } from '#shared/messages/translate.ts';

/** A failed command in words: one line an error, for a person who reads `locale`. */
export function failureLines(error: unknown, locale: Locale): string[] {
  if (!(error instanceof ORPCError))
    return [error instanceof Error ? error.message : String(error)];
  const { data } = error;
  if (error.code === 'REFUSED') return [say(locale, `refused.${data.reason}`, data.params)];
  if (error.code === 'INVALID') {
    return data.problems.map((problem: Problem) => problemLine(problem, locale));
  }
  return [say(locale, `error.${error.code}`, data ?? {})];
}

/** One problem, its place first. */
export function problemLine(
  problem: Pick<Problem, 'code' | 'params'> & { readonly path: string },
  locale: Locale,
): string {
  const sentence = say(locale, `problem.${problem.code}`, problem.params);
  return problem.path ? `${problem.path}: ${sentence}` : sentence;
}

/** The language of the shell: Chinese where `LC_ALL`, `LC_MESSAGES` or `LANG` says so, else English. */
export function shellLocale(environment: NodeJS.ProcessEnv = process.env): Locale {
  const tag = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locales.find((locale) => locale === 'zh-CN' && tag.startsWith('zh')) ?? 'en';
}

function say(locale: Locale, key: string, params: Record<string, string | number>): string {
  return hasMessage(key) ? translate(locale, key as MessageKey, params) : key;
}
