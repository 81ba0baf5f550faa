import type { ExplainedFeedback } from '#shared/contract/scoring.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { NodeResult } from '#shared/domain/result.ts';
import type { I18n } from '../../../i18n/i18n.tsx';
import { exactText } from './figures.ts';

/** What stands in the cell of an indicator that nobody enters; null where somebody does. */
export function computedText(
  { code, measure }: Indicator,
  node: NodeResult | undefined,
  feedback: readonly ExplainedFeedback[],
  { t, format }: I18n,
): string | null {
  if (measure.kind === 'survey') {
    const said = feedback.find((one) => one.indicator === code);
    return t('sheet.answers', { count: said?.respondents ?? 0 });
  }
  if (measure.kind !== 'derived') return null;
  const raw = node?.raw ?? null;
  return raw === null
    ? t('sheet.derivedNone')
    : t('sheet.derived', { raw: exactText(format, raw) });
}

/** Where an indicator stands among its peers, in a few characters; null where it is not compared. */
export function relativeText(
  { measure }: Pick<Indicator, 'measure'>,
  node: NodeResult | undefined,
  { t, format }: I18n,
): string | null {
  const relative = node?.relative ?? null;
  if (relative === null || !('rule' in measure)) return null;
  const kind = measure.rule.kind;
  if (kind !== 'percentile' && kind !== 'z-score') return null;
  return t(`sheet.relative.${kind}`, {
    value: format.number(relative, kind === 'z-score' ? 2 : 1),
  });
}
