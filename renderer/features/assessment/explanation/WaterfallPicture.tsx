import { type ReactNode, useMemo } from 'react';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { scoreText } from '../words/figures.ts';
import { type ExplanationFacts, pathedNodes } from './explanation-facts.ts';
import { PartButton } from './PartButton.tsx';
import { ScoreBars } from './ScoreBars.tsx';
import { picturedGroup, type Waterfall, type WaterfallBar, waterfallOf } from './waterfall.ts';
import { gradeTicks } from './waterfall-ticks.ts';

interface Props {
  readonly facts: ExplanationFacts;
  /** The node that is explained. */
  readonly code: string;
  /** Below the picture. */
  readonly children?: ReactNode;
  onGo(code: string): void;
}

/** Where the points of the total come from, part after part, and where points are missed: a table with bars. */
export function WaterfallPicture({ facts, code, children, onGo }: Props) {
  const { t, format } = useI18n();
  const { compiled, result } = facts;
  const group = picturedGroup(compiled, code);
  const nodes = pathedNodes(facts.framework);
  const waterfall = useMemo(
    () => waterfallOf({ compiled, nodes: result.nodes }, group),
    [compiled, result, group],
  );
  const place = nodes.get(group);
  const name = place ? `${group} ${format.text(place.node.name)}` : t('explain.total');
  return (
    <div className="waterfall-box">
      <div className="waterfall-head">
        {group !== totalCode && (
          <button
            type="button"
            className="link small"
            onClick={() => onGo(place?.above.at(-1) ?? totalCode)}
          >
            {t('waterfall.up')}
          </button>
        )}
        <h2>{t('waterfall.title', { name })}</h2>
      </div>
      {waterfall.kind === 'none' && <p className="ink-2">{t('waterfall.none')}</p>}
      {waterfall.kind === 'scores' && (
        <>
          <p className="small ink-2">{t('waterfall.noSum')}</p>
          <ScoreBars facts={facts} bars={waterfall.bars} code={code} onGo={onGo} />
        </>
      )}
      {waterfall.kind === 'sum' && (
        <>
          <Sum facts={facts} waterfall={waterfall} group={group} code={code} onGo={onGo} />
          {waterfall.leftOut.length > 0 && (
            <p className="small ink-2">
              {t('waterfall.leftOut', { codes: waterfall.leftOut.join(', ') })}
            </p>
          )}
        </>
      )}
      {children}
    </div>
  );
}

interface SumProps extends Omit<Props, 'children'> {
  readonly waterfall: Waterfall & { kind: 'sum' };
  readonly group: string;
}

function Sum({ facts, waterfall, group, code, onGo }: SumProps) {
  const { t, format } = useI18n();
  const whole = Math.max(waterfall.possible, waterfall.end);
  const ticks = group === totalCode ? gradeTicks(facts.framework, whole) : [];
  const share = (points: number): string => `${(100 * points) / whole}%`;
  const points = (value: number): string => format.number(value, 2);
  return (
    <table className="table waterfall">
      <TableHead>
        <HeadCell>{t('explain.term')}</HeadCell>
        <th scope="col" className="bar-cell">
          {t('waterfall.scale', {
            from: format.number(0),
            to: format.number(Math.round(100 * whole) / 100),
          })}
          <span className="ticks" aria-hidden="true">
            {ticks.map((tick) => (
              <i
                key={tick.code}
                title={format.text(tick.name)}
                style={{ insetInlineStart: share(tick.from) }}
              >
                <GradeMark tone={tick.tone} label="" />
              </i>
            ))}
          </span>
        </th>
        <HeadCell number>{t('explain.score')}</HeadCell>
        <HeadCell number>{t('waterfall.points')}</HeadCell>
        <HeadCell number>{t('waterfall.missed')}</HeadCell>
      </TableHead>
      <tbody>
        {waterfall.bars.map((bar) => (
          <tr key={bar.code} className={bar.code === code ? 'on' : undefined}>
            <td>
              <PartButton facts={facts} code={bar.code} onGo={onGo} />
            </td>
            <BarCell bar={bar} ticks={ticks} share={share} />
            <td className="number">{scoreText(format, bar.score)}</td>
            <td className="number strong">{points(bar.end - bar.start)}</td>
            <td className="number ink-2">{points(bar.start + bar.possible - bar.end)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('explain.sum')}</th>
          <td className="bar-cell" aria-hidden="true">
            <span className="bar-track">
              <i className="bar sum" style={{ insetInlineStart: 0, width: share(waterfall.end) }} />
            </span>
          </td>
          <td />
          <td className="number">{points(waterfall.end)}</td>
          <td className="number">{points(Math.max(0, waterfall.possible - waterfall.end))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface BarProps {
  readonly bar: WaterfallBar;
  readonly ticks: readonly { readonly code: string; readonly from: number }[];
  share(points: number): string;
}

/** What a part adds from where the parts before it end, and in outline what it misses. */
function BarCell({ bar, ticks, share }: BarProps) {
  const { start, end, possible } = bar;
  return (
    <td className="bar-cell" aria-hidden="true">
      <span className="bar-track">
        {ticks.map((tick) => (
          <i key={tick.code} className="tick" style={{ insetInlineStart: share(tick.from) }} />
        ))}
        <i
          className="bar missed"
          style={{ insetInlineStart: share(start), width: share(possible) }}
        />
        <i className="bar" style={{ insetInlineStart: share(start), width: share(end - start) }} />
        <i className="step" style={{ insetInlineStart: share(end) }} />
      </span>
    </td>
  );
}
