import { useCallback, useMemo } from 'react';
import type { ResultRow } from '#shared/contract/scoring.ts';
import type { Framework } from '#shared/domain/framework/framework.ts';
import { Card } from '../../components/Card.tsx';
import { Chart } from '../../components/Chart.tsx';
import type { ChartColors } from '../../components/chart/chart-colors.ts';
import type { ChartOption } from '../../components/chart/load-chart.ts';
import { HeadCell, TableHead } from '../../components/TableHead.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import { type Bin, binCount, histogram } from './histogram.ts';

interface Props {
  readonly framework: Framework;
  readonly rows: readonly ResultRow[];
}

/** How the totals are spread over the scale, in the colours of the grades they earn. */
export function TotalsChart({ framework, rows }: Props) {
  const { t, format } = useI18n();
  const bins = useMemo(() => {
    const totals = rows.flatMap(({ total }) => (total === null ? [] : [total]));
    return histogram(framework, totals);
  }, [framework, rows]);
  const option = useCallback(
    (colors: ChartColors) => histogramOption(bins, colors, (value) => format.number(value)),
    [bins, format],
  );
  const label = t('results.histogramLabel', { step: format.number(framework.maximum / binCount) });
  return (
    <Card title={t('results.histogram')}>
      {bins.length === 0 ? (
        <p className="ink-2">{t('results.totalsNone')}</p>
      ) : (
        <Chart label={label} height={150} option={option} table={<BinTable bins={bins} />} />
      )}
    </Card>
  );
}

function histogramOption(
  bins: readonly Bin[],
  colors: ChartColors,
  write: (value: number) => string,
): ChartOption {
  return {
    textStyle: { fontFamily: colors.font },
    grid: { left: 4, right: 4, top: 18, bottom: 20 },
    xAxis: {
      type: 'category',
      data: bins.map((bin) => write(bin.from)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colors.lineStrong } },
      axisLabel: { color: colors.ink2, fontSize: 11 },
    },
    yAxis: { type: 'value', show: false },
    series: [
      {
        type: 'bar',
        barCategoryGap: '18%',
        label: { show: true, position: 'top', color: colors.ink2, fontSize: 11 },
        data: bins.map(({ count, tone }) => ({
          // No label on an empty step.
          value: count === 0 ? '-' : count,
          itemStyle: { color: tone === null ? colors.ink2 : colors.grade[tone] },
        })),
      },
    ],
  };
}

function BinTable({ bins }: { bins: readonly Bin[] }) {
  const { t, format } = useI18n();
  return (
    <table className="table">
      <TableHead>
        <HeadCell number>{t('results.histogramFrom')}</HeadCell>
        <HeadCell number>{t('results.histogramTo')}</HeadCell>
        <HeadCell number>{t('results.count')}</HeadCell>
      </TableHead>
      <tbody>
        {bins.map((bin) => (
          <tr key={bin.from}>
            <td className="number">{format.number(bin.from)}</td>
            <td className="number">{format.number(bin.to)}</td>
            <td className="number">{bin.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
