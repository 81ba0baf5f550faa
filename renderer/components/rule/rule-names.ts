import { assertNever } from '#shared/assert-never.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { totalCode } from '#shared/domain/framework/framework.ts';
import type { GradeTone } from '#shared/domain/framework/grade-band.ts';
import { walk } from '#shared/domain/framework/walk.ts';
import { type Mark, type Piece, textOf } from '#shared/wording/phrase.ts';
import type { I18n } from '../../i18n/i18n.tsx';

/** The parts of a framework that rules name. */
export type NamedFramework = Pick<Framework, 'children' | 'grades'>;

/** What the marks of a rule's sentence are called on the screen. */
export interface RuleNames {
  /** Code and name; the code alone where the framework has no such node. */
  node(code: string): string;
  grade(code: string): string;
  /** null where the framework has no such grade. */
  tone(code: string): GradeTone | null;
  /** Whether the framework has what the mark names. */
  known(mark: Mark): boolean;
  say(mark: Mark): string;
  /** The whole sentence as plain text. */
  tell(sentence: Piece): string;
}

/** A share as percent, with as many decimals as it has, two at most. */
function percent(share: number, { format }: I18n): string {
  const hundredths = Math.round(share * 10_000);
  const decimals = hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2;
  return format.percent(share, decimals);
}

/** Code and name; the name alone where it begins with the code as a word. */
function named(code: string, name: string): string {
  const begins = `${name} `.toLowerCase().startsWith(`${code} `.toLowerCase());
  return begins ? name : `${code} ${name}`;
}

/** How rules name the nodes and grades of a framework, in the reader's language. */
export function ruleNames(framework: NamedFramework, i18n: I18n): RuleNames {
  const { format, t } = i18n;
  const nodes = new Map([[totalCode, t('rule.total')]]);
  for (const { node } of walk(framework)) {
    nodes.set(node.code, named(node.code, format.text(node.name)));
  }
  const grades = new Map(framework.grades.map((band) => [band.code, band]));
  const node = (code: string): string => nodes.get(code) ?? code;
  const grade = (code: string): string => {
    const band = grades.get(code);
    return band === undefined ? code : format.text(band.name);
  };
  const say = (mark: Mark): string => {
    switch (mark.kind) {
      case 'node':
        return node(mark.code);
      case 'grade':
        return grade(mark.code);
      case 'number':
        return format.number(mark.value);
      case 'share':
        return percent(mark.value, i18n);
      default:
        return assertNever(mark);
    }
  };
  return {
    node,
    grade,
    tone: (code) => grades.get(code)?.tone ?? null,
    known: (mark) =>
      mark.kind === 'node' ? nodes.has(mark.code) : mark.kind !== 'grade' || grades.has(mark.code),
    say,
    tell: (sentence) => textOf(sentence, i18n, say),
  };
}
