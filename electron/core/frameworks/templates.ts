import { readFileSync } from 'node:fs';
import type { FrameworkTemplate } from '#shared/contract/frameworks.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { NotFound } from '../call/errors.ts';
import { parseFrameworkFile } from './framework-file.ts';

/** The templates in the order they are offered; each is the file of its name in `templates/`. */
export const templateCodes = [
  'ANNUAL-DEDUCTIONS',
  'CHN-STATION-1000',
  'CHN-ORG-900',
  'CHN-ORG-950',
  'CHN-PROJECT-EXPENDITURE',
  'HKG-STANDARDS',
  'ENG-KEY-QUESTIONS',
  'US-FIVE-STARS',
  'AUS-STAR-RATINGS',
  'AUS-QUALITY-AREAS',
] as const;
export type TemplateCode = (typeof templateCodes)[number];

/** Beside the sources as they are, beside the bundle when built. */
const folder = new URL('./templates/', import.meta.url);
const read = new Map<TemplateCode, Framework>();

/** A published scheme as a framework to begin with. It is read once. */
export function templateFramework(code: TemplateCode): Framework {
  const known = read.get(code);
  if (known) return known;
  const name = `${code.toLowerCase()}.yaml`;
  const parsed = parseFrameworkFile(readFileSync(new URL(name, folder)), name);
  if (!('content' in parsed)) throw new Error(`The template ${name} cannot be read`);
  read.set(code, parsed.content);
  return parsed.content;
}

/** The template of this code as a framework of another. @throws NotFound */
export function frameworkFromTemplate(
  template: string,
  { code, name }: Pick<Framework, 'code' | 'name'>,
): Framework {
  const known = templateCodes.find((candidate) => candidate === template);
  if (known === undefined) throw new NotFound('template', template);
  return { ...templateFramework(known), code, name };
}

/** What there is to begin with, and what each asks to be checked. */
export function listTemplates(): FrameworkTemplate[] {
  return templateCodes.map((template) => {
    const content = templateFramework(template);
    const { code, name, description = name, notice = name } = content;
    return { code, name, description, notice, indicatorCount: indicatorsOf(content).length };
  });
}
