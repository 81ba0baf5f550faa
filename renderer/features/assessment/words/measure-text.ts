import { assertNever } from '#shared/assert-never.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { NumericRule } from '#shared/domain/framework/numeric-rule.ts';
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
    case 'ratio':
    case 'derived':
      return ruleText(measure.rule, i18n);
    case 'rubric':
    case 'checklist':
    case 'deduction':
    case 'survey':
      return null;
    default:
      return assertNever(measure);
  }
}

function ruleText(rule: NumericRule, i18n: I18n): string {
  const { t, format } = i18n;
  const number = (value: number): string => format.number(value);
  switch (rule.kind) {
    case 'goalposts':
      return t('panel.goalposts', { worst: number(rule.worst), best: number(rule.best) });
    case 'piecewise': {
      const points = rule.points.map((point) =>
        t('panel.point', { value: number(point.value), score: number(point.score) }),
      );
      return t('panel.points', { points: points.join(' · ') });
    }
    case 'bands':
      return t('panel.bands', { bands: bandsText(rule, i18n) });
    case 'target':
      return t('panel.target', {
        from: number(rule.from),
        to: number(rule.to),
        low: number(rule.from - rule.toleranceBelow),
        high: number(rule.to + rule.toleranceAbove),
      });
    case 'percentile': {
      const peers = rule.minimumPeers;
      return rule.steps
        ? t(`panel.percentileSteps.${rule.better}`, { peers, bands: bandsText(rule.steps, i18n) })
        : t(`panel.percentile.${rule.better}`, { peers });
    }
    case 'z-score': {
      const { better, minimumPeers: peers, worst, best } = rule;
      return t(`panel.zScore.${better}`, { peers, worst: number(worst), best: number(best) });
    }
    default:
      return assertNever(rule);
  }
}

interface Steps {
  readonly below: number;
  readonly bands: readonly { readonly from: number; readonly score: number }[];
}

function bandsText({ below, bands }: Steps, { t, format }: I18n): string {
  const number = (value: number): string => format.number(value);
  const first = t('panel.bandBelow', { value: number(bands[0].from), score: number(below) });
  const steps = bands.map((band) =>
    t('panel.bandFrom', { value: number(band.from), score: number(band.score) }),
  );
  return [first, ...steps].join(' · ');
}

/** The values that can be entered, in words; null where everything can. */
export function rangeText({ measure }: Indicator, { t, format }: I18n): string | null {
  const ranged = measure.kind === 'numeric' || measure.kind === 'scale' || measure.kind === 'ratio';
  if (!ranged) return null;
  const { minimum, maximum } = measure;
  const low = minimum === undefined ? null : format.number(minimum);
  const high = maximum === undefined ? null : format.number(maximum);
  if (low !== null && high !== null) return t('panel.rangeFromTo', { minimum: low, maximum: high });
  if (low !== null) return t('panel.rangeFrom', { minimum: low });
  return high === null ? null : t('panel.rangeTo', { maximum: high });
}

/** The unit in which an indicator's raw value is given; null without one. */
export function unitText({ measure }: Pick<Indicator, 'measure'>, { format }: I18n): string | null {
  return 'unit' in measure && measure.unit ? format.text(measure.unit) : null;
}
