import { assertNever } from '#shared/assert-never.ts';
import type { Measure } from '#shared/domain/framework/measure.ts';
import { Tag } from '../../../components/Tag.tsx';
import { type I18n, useI18n } from '../../../i18n/i18n.tsx';

/** A measure in a few words: its kind and its range. */
export function measureWords(measure: Measure, { t, format }: Pick<I18n, 't' | 'format'>): string {
  const kind = t(`measure.${measure.kind}`);
  switch (measure.kind) {
    case 'rubric': {
      const values = measure.levels.map((level) => level.value);
      return `${kind} ${Math.min(...values)}–${Math.max(...values)}`;
    }
    case 'scale':
      return `${kind} ${format.number(measure.minimum)}–${format.number(measure.maximum)}`;
    case 'checklist':
      return `${kind} ${measure.items.length}`;
    case 'numeric':
    case 'ratio':
    case 'derived': {
      const unit = measure.unit === undefined ? '' : ` ${format.text(measure.unit)}`;
      const numeric = measure.kind === 'numeric';
      return `${numeric ? t(`numericRule.${measure.rule.kind}`) : kind}${unit}`;
    }
    case 'deduction':
      return `${kind} ${measure.items.length}`;
    case 'survey':
      return `${kind} ${measure.section}`;
    default:
      return assertNever(measure);
  }
}

/** The measure of an indicator, in the tree. */
export function MeasureTag({ measure }: { measure: Measure }) {
  const words = measureWords(measure, useI18n());
  return <Tag title={words}>{words}</Tag>;
}
