import type { ExplainedObservation } from '#shared/contract/scoring.ts';
import type { Indicator } from '#shared/domain/framework/node.ts';
import type { Source } from '#shared/domain/source.ts';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { type I18n, useI18n } from '../../../i18n/i18n.tsx';
import { entrySentence } from '../words/entry-text.ts';
import { exactText } from '../words/figures.ts';
import { ObservedParts } from './ObservedParts.tsx';

interface Props {
  readonly indicator: Indicator;
  /** Who scores the indicator; null where anybody does. */
  readonly source: Source | null;
  readonly observations: readonly ExplainedObservation[];
}

/** Who recorded what, at which visit, and whether it counts. */
export function ObservationTable({ indicator, source, observations }: Props) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (observations.length === 0) return <p className="ink-2">{t('explain.noObservations')}</p>;
  return (
    <table className="table">
      <TableHead>
        <HeadCell>{t('explain.value')}</HeadCell>
        <HeadCell>{t('explain.assessor')}</HeadCell>
        <HeadCell>{t('explain.visit')}</HeadCell>
      </TableHead>
      <tbody>
        {observations.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a provider is not told who the assessors were
          <tr key={`${one.visitId} ${index}`}>
            <td>
              <b>{wordsOf(indicator, one, i18n)}</b>
              <ObservedParts indicator={indicator} observation={one} />
              {one.comment !== '' && <p className="small ink-2">{one.comment}</p>}
              {source !== null && one.visitSource !== source && (
                <p className="small ink-warn">
                  {t('explain.otherSource', { source: t(`source.${one.visitSource}`) })}
                </p>
              )}
            </td>
            <td>
              {one.assessor ?? t('explain.anonymous')}
              {one.lead && <span className="small ink-2"> {t('panel.lead')}</span>}
            </td>
            <td className="small">
              {format.date(one.visitDate)}
              <br />
              {t(`visitKind.${one.visitKind}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was recorded; a checklist with the share it was read as, which a critical item makes zero. */
function wordsOf(indicator: Indicator, one: ExplainedObservation, i18n: I18n): string {
  const value = entrySentence(indicator, one.entry, i18n);
  if (indicator.measure.kind !== 'checklist' || one.raw === null) return value;
  return i18n.t('explain.share', { value, raw: exactText(i18n.format, one.raw) });
}
