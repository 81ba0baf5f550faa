import { ORPCError } from '@orpc/server';
import type { Problem } from '#shared/contract/problem.ts';
import { type Locale, locales } from '#shared/locale.ts';
import { createTranslator, type Translator } from '#shared/messages/translator.ts';

/** A failed command in words: a line an error, for a person who reads `locale`. */
export function failureLines(error: unknown, locale: Locale): string[] {
  const { tell } = createTranslator(locale);
  if (isMissingFile(error))
    return [tell('refused.workspace-missing', { path: error.path }, () => '')];
  if (!(error instanceof ORPCError)) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const { code, data } = error;
  switch (code) {
    case 'REFUSED':
      return [tell(`refused.${data.reason}`, data.params, () => error.message)];
    case 'INVALID':
      return data.problems.map((problem: Problem) => problemLine(problem, locale));
    case 'NOT_FOUND':
      return [tell('error.NOT_FOUND', { thing: data.kind }, () => error.message)];
    default:
      return [tell(`error.${code}`, { message: error.message }, () => error.message)];
  }
}

const isMissingFile = (error: unknown): error is Error & { path: string } =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ENOENT' &&
  'path' in error &&
  typeof error.path === 'string';

/** One problem, its place first. */
export function problemLine(
  problem: Pick<Problem, 'code' | 'params' | 'path'>,
  locale: Locale,
): string {
  const sentence = sentenceOf(createTranslator(locale), problem);
  return problem.path ? `${problem.path}: ${sentence}` : sentence;
}

/** The language of the shell: Chinese where `LC_ALL`, `LC_MESSAGES` or `LANG` says so, else English. */
export function shellLocale(environment: NodeJS.ProcessEnv = process.env): Locale {
  const tag = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locales.find((locale) => locale === 'zh-CN' && tag.startsWith('zh')) ?? 'en';
}

const sentenceOf = ({ tell }: Translator, { code, params }: Pick<Problem, 'code' | 'params'>) =>
  tell(`problem.${code}`, params, () => `${code} ${JSON.stringify(params)}`);
