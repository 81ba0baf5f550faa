import { assertNever } from '#shared/assert-never.ts';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type {
  ChecklistMeasure,
  DerivedMeasure,
  Measure,
  MeasureKind,
  RubricMeasure,
  ScaleMeasure,
} from '#shared/domain/framework/measure.ts';
import type { Text } from '#shared/domain/text.ts';
import { possibleTerms } from './derived-terms.ts';
import { levelsFrom, quantityFrom, rangeOf } from './measure-parts.ts';

/** The words that new parts of a framework begin with, in both languages. */
export interface NewTexts {
  readonly indicator: Text;
  readonly group: Text;
  /** Worst first. */
  readonly levels: readonly [Text, Text, Text, Text];
  readonly level: Text;
  readonly item: Text;
  readonly finding: Text;
  /** Mildest first. */
  readonly severities: readonly [Text, Text, Text];
  readonly severity: Text;
  /** Narrowest first. */
  readonly scopes: readonly [Text, Text, Text];
  readonly scope: Text;
  readonly numerator: Text;
  readonly denominator: Text;
  readonly grade: Text;
  readonly questionnaire: Text;
  readonly section: Text;
  readonly question: Text;
}

/** Where a measure of another kind is wanted. */
export interface MeasurePlace {
  readonly framework: Pick<Framework, 'questionnaires' | 'children'>;
  /** The indicator's. */
  readonly code: string;
  /** The measure so far: what another kind can keep of it is kept. */
  readonly before: Measure | null;
}

/** Four levels worth 25, 50, 75 and 100. */
export function rubricOfFour({ levels }: NewTexts): RubricMeasure {
  return {
    kind: 'rubric',
    levels: levels.map((name, i) => ({ value: i + 1, name, score: 25 * (i + 1) })),
  };
}

function rubricFrom(before: Measure | null, texts: NewTexts): RubricMeasure {
  const levels = before === null ? null : levelsFrom(before, texts.level);
  return levels === null ? rubricOfFour(texts) : { kind: 'rubric', levels };
}

function scaleFrom(before: Measure | null): ScaleMeasure {
  const [minimum, maximum] = (before && rangeOf(before)) ?? [0, 10];
  return { kind: 'scale', minimum, maximum, origin: 'minimum' };
}

function checklistFrom(before: Measure | null, texts: NewTexts): ChecklistMeasure {
  const items =
    before?.kind === 'deduction'
      ? before.items
          .slice(0, 60)
          .map(({ code, name, points }) => ({ code, name, weight: points || 1, critical: false }))
      : [{ code: 'item-1', name: texts.item, weight: 1, critical: false }];
  return { kind: 'checklist', items };
}

function deductionFrom(before: Measure | null, texts: NewTexts): DeductionMeasure {
  const rest = { severities: [], scopes: [], repeat: [] };
  if (before?.kind === 'checklist') {
    const items = before.items.map(({ code, name, weight }) => ({ code, name, points: weight }));
    const full = items.reduce((sum, { points }) => sum + points, 0);
    return { kind: 'deduction', full, items, ...rest };
  }
  const items = [{ code: 'item-1', name: texts.finding, points: 5 }];
  return { kind: 'deduction', full: 100, items, ...rest };
}

function derivedFrom({ framework, code, before }: MeasurePlace): DerivedMeasure | null {
  const [first] = possibleTerms(framework, code);
  if (first === undefined) return null;
  const { unit, decimals, rule } = quantityFrom(before);
  const terms = [{ indicator: first.code, weight: 1 }];
  return { kind: 'derived', terms, missing: 'block', unit, decimals, rule };
}

function surveyFrom({ questionnaires }: MeasurePlace['framework']): Measure | null {
  const [first] = questionnaires;
  if (first === undefined) return null;
  return {
    kind: 'survey',
    questionnaire: first.code,
    section: first.sections[0].code,
    statistic: 'mean',
    topFrom: 100,
    minimumResponses: 10,
    minimumAnswered: 0.5,
    shrinkage: false,
  };
}

/**
 * A measure of another kind, keeping what it can of the one before: the range, the rule, the items. null
 * for a survey where the framework has no questionnaire to read, and for a derived one where there is
 * nothing to derive from.
 */
export function measureOfKind(
  kind: MeasureKind,
  place: MeasurePlace,
  texts: NewTexts,
): Measure | null {
  const { framework, before } = place;
  switch (kind) {
    case 'rubric':
      return rubricFrom(before, texts);
    case 'scale':
      return scaleFrom(before);
    case 'checklist':
      return checklistFrom(before, texts);
    case 'numeric':
      return { kind, ...quantityFrom(before) };
    case 'ratio': {
      const { numerator, denominator } = texts;
      return { kind, numerator, denominator, factor: 100, ...quantityFrom(before) };
    }
    case 'deduction':
      return deductionFrom(before, texts);
    case 'derived':
      return derivedFrom(place);
    case 'survey':
      return surveyFrom(framework);
    default:
      return assertNever(kind);
  }
}
