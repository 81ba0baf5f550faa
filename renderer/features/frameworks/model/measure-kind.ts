import { assertNever } from '#shared/assert-never.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type {
  Measure,
  MeasureKind,
  NumericMeasure,
  RubricMeasure,
} from '#shared/domain/framework/measure.ts';
import type { Text } from '#shared/domain/text.ts';

/** The words that new parts of a framework begin with, in both languages. */
export interface NewTexts {
  readonly indicator: Text;
  readonly group: Text;
  /** Worst first. */
  readonly levels: readonly [Text, Text, Text, Text];
  readonly level: Text;
  readonly item: Text;
  readonly grade: Text;
  readonly questionnaire: Text;
  readonly section: Text;
  readonly question: Text;
}

/** Four levels worth 25, 50, 75 and 100. */
export function rubricOfFour({ levels }: NewTexts): RubricMeasure {
  return {
    kind: 'rubric',
    levels: levels.map((name, i) => ({ value: i + 1, name, score: 25 * (i + 1) })),
  };
}

/**
 * A measure of another kind, with values to start from; null for a survey where the framework has no
 * questionnaire to read.
 */
export function measureOfKind(
  kind: MeasureKind,
  { questionnaires }: Pick<Framework, 'questionnaires'>,
  texts: NewTexts,
): Measure | null {
  switch (kind) {
    case 'rubric':
      return rubricOfFour(texts);
    case 'scale':
      return { kind, minimum: 0, maximum: 10, origin: 'minimum' };
    case 'checklist':
      return { kind, items: [{ code: 'item-1', name: texts.item, weight: 1, critical: false }] };
    case 'numeric':
      return {
        kind,
        unit: { en: '%', 'zh-CN': '%' },
        minimum: 0,
        maximum: 100,
        decimals: 1,
        rule: { kind: 'goalposts', worst: 0, best: 100 },
      };
    case 'survey': {
      const [first] = questionnaires;
      if (first === undefined) return null;
      return {
        kind,
        questionnaire: first.code,
        section: first.sections[0].code,
        minimumResponses: 10,
        minimumAnswered: 0.5,
      };
    }
    default:
      return assertNever(kind);
  }
}

type NumericRule = NumericMeasure['rule'];

/** The first and the last point of a rule, by rising value. */
function endsOf(rule: NumericRule): readonly { value: number; score: number }[] {
  switch (rule.kind) {
    case 'goalposts': {
      const ends = [
        { value: rule.worst, score: 0 },
        { value: rule.best, score: 100 },
      ];
      return rule.worst <= rule.best ? ends : ends.reverse();
    }
    case 'piecewise':
      return rule.points.toSorted((a, b) => a.value - b.value);
    case 'bands': {
      const rising = rule.bands.toSorted((a, b) => a.from - b.from);
      const first = rising[0].from;
      const last = rising.at(-1)?.from ?? first;
      return [
        { value: first, score: rule.below },
        ...(last > first ? rising.slice(1) : [{ from: first + 1, score: rising[0].score }]).map(
          ({ from, score }) => ({ value: from, score }),
        ),
      ];
    }
    default:
      return assertNever(rule);
  }
}

/** A rule of another kind that says as nearly as it can what `rule` says. */
export function ruleOfKind(kind: NumericRule['kind'], rule: NumericRule): NumericRule {
  if (kind === rule.kind) return rule;
  const points = endsOf(rule);
  const first = points[0];
  const last = points.at(-1) ?? first;
  switch (kind) {
    case 'goalposts':
      return first.score <= last.score
        ? { kind, worst: first.value, best: last.value }
        : { kind, worst: last.value, best: first.value };
    case 'piecewise':
      return { kind, points: [...points] };
    case 'bands':
      return {
        kind,
        below: first.score,
        bands: points.slice(1).map(({ value, score }) => ({ from: value, score })),
      };
    default:
      return assertNever(kind);
  }
}
