import { locales } from '#shared/locale.ts';
import type { Text } from '../text.ts';
import { frameworkProblem } from './check-problems.ts';
import type { Framework } from './framework.ts';
import type { FrameworkProblem } from './problem.ts';

interface Place {
  readonly value: object;
  readonly path: string;
  /** Code of the nearest thing that has one; null at the top. */
  readonly at: string | null;
}

function isText(value: object): value is Text {
  return locales.every((locale) => locale in value);
}

function childrenOf({ value, path, at }: Place): Place[] {
  const own = 'code' in value && typeof value.code === 'string' && path !== '' ? value.code : at;
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    if (typeof child !== 'object' || child === null) return [];
    const step = Array.isArray(value) ? `[${key}]` : path === '' ? key : `.${key}`;
    return [{ value: child, path: `${path}${step}`, at: own }];
  });
}

/** Warns of every text that says nothing in one of the product's languages. Iterative. */
export function checkTranslations(framework: Framework): FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  const stack: Place[] = [{ value: framework, path: '', at: null }];
  for (let place = stack.pop(); place; place = stack.pop()) {
    const { value, path, at } = place;
    if (!isText(value)) {
      stack.push(...childrenOf(place).reverse());
      continue;
    }
    for (const locale of locales) {
      if (value[locale].trim() !== '') continue;
      problems.push(frameworkProblem('translation-missing', at, `${path}.${locale}`, { locale }));
    }
  }
  return problems;
}
