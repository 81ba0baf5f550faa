import { assertNever } from '#shared/assert-never.ts';
import type { NumericMeasure } from '#shared/domain/framework/measure.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { I18n } from '../../../i18n/i18n.tsx';

/** How a number becomes a score, in a sentence; null for measures that are shown as a list. */
export function measureText({ measure }: Indicator, i18n: I18n): string | null {
  const { t, format } = i18n;
  switch (measure.kind) {
    case 'scale': {
      const zero = measure.origin === 'zero';
      return t('panel.scale', {
        minimum: format.number(zero ? 0 : measure.minimum),
        maximum: format.number(measure.maximum),
        score: format.number(0),
      });
    }
    case 'numeric':
      return ruleText(measure.rule, i18n);
    case 'rubric':
    case 'checklist':
    case 'survey':
      return null;
    default:
      return assertNever(measure);
  }
}

function ruleText(rule: NumericMeasure['rule'], { t, format }: I18n): string {
  const number = (value: number): string => format.number(value);
  const list = (parts: readonly string[]): string => parts.join(' · ');
  switch (rule.kind) {
    case 'goalposts':
      return t('panel.goalposts', { worst: number(rule.worst), best: number(rule.best) });
    case 'piecewise': {
      const points = rule.points.map((point) =>
        t('panel.point', { value: number(point.value), score: number(point.score) }),
      );
      return t('panel.points', { points: list(points) });
    }
    case 'bands': {
      const [first] = rule.bands;
      const below = t('panel.bandBelow', { value: number(first.from), score: number(rule.below) });
      const steps = rule.bands.map((band) =>
        t('panel.bandFrom', { value: number(band.from), score: number(band.score) }),
      );
      return t('panel.bands', { bands: list([below, ...steps]) });
    }
    default:
      return assertNever(rule);
  }
}

/** The values that can be entered, in words; null where everything can. */
export function rangeText({ measure }: Indicator, { t, format }: I18n): string | null {
  if (measure.kind !== 'numeric' && measure.kind !== 'scale') return null;
  const { minimum, maximum } = measure;
  const low = minimum === undefined ? null : format.number(minimum);
  const high = maximum === undefined ? null : format.number(maximum);
  if (low !== null && high !== null) return t('panel.rangeFromTo', { minimum: low, maximum: high });
  if (low !== null) return t('panel.rangeFrom', { minimum: low });
  return high === null ? null : t('panel.rangeTo', { maximum: high });
}
