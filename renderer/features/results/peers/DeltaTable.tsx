import type { RoundFairness } from '#shared/contract/fairness.ts';
import { HeadCell, TableHead } from '../../../components/TableHead.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { deltaSize } from './delta-words.ts';

type Pair = RoundFairness['pairs'][number];

/** Every pair of kinds of provider: which one scores higher, by how much, and how sure that is. */
export function DeltaTable({ pairs }: { pairs: readonly Pair[] }) {
  const { t } = useI18n();
  return (
    <div className="table-scroll">
      <table className="table">
        <TableHead>
          <HeadCell>{t('fairness.pair')}</HeadCell>
          <HeadCell number>{t('fairness.counts')}</HeadCell>
          <HeadCell number>{t('fairness.delta')}</HeadCell>
          <HeadCell number>{t('fairness.interval')}</HeadCell>
          <HeadCell>{t('fairness.picture')}</HeadCell>
          <HeadCell>{t('fairness.reading')}</HeadCell>
        </TableHead>
        <tbody>
          {pairs.map((pair) => (
            <PairRow key={`${pair.first} ${pair.second}`} pair={pair} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PairRow({ pair: { first, second, delta } }: { pair: Pair }) {
  const { t, tell, format } = useI18n();
  const names = t('fairness.against', {
    first: t(`nature.${first}`),
    second: t(`nature.${second}`),
  });
  if (delta.kind === 'undefined') {
    const why = tell(`statistics.undefined.${delta.reason}`, {}, () => delta.reason);
    return (
      <tr>
        <td>{names}</td>
        <td colSpan={5} className="ink-2">
          {why}
        </td>
      </tr>
    );
  }
  const { interval } = delta;
  const signed = (value: number): string => format.number(value, 2).replace('-', '−');
  const range =
    interval === null
      ? '—'
      : t('fairness.range', { lower: signed(interval.lower), upper: signed(interval.upper) });
  return (
    <tr>
      <td>{names}</td>
      <td className="number">{`${format.number(delta.n1)} / ${format.number(delta.n2)}`}</td>
      <td className="number">{signed(delta.delta)}</td>
      <td className="number">{range}</td>
      <td>
        <DeltaPicture delta={delta.delta} interval={interval} label={range} />
      </td>
      <td>
        <Reading first={first} second={second} delta={delta.delta} interval={interval} />
      </td>
    </tr>
  );
}

interface ReadingProps {
  readonly first: Pair['first'];
  readonly second: Pair['second'];
  readonly delta: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

function Reading({ first, second, delta, interval }: ReadingProps) {
  const { t } = useI18n();
  const higher = t(`nature.${delta >= 0 ? first : second}`);
  const sure = interval !== null && (interval.lower > 0 || interval.upper < 0);
  const size = t(`fairness.size.${deltaSize(delta)}`);
  return (
    <>
      {t(delta === 0 ? 'fairness.even' : 'fairness.higher', { name: higher, size })}{' '}
      {sure ? (
        <Tag tone="warn">{t('fairness.sure')}</Tag>
      ) : (
        <span className="ink-2">{t('fairness.unsure')}</span>
      )}
    </>
  );
}

interface PictureProps {
  readonly delta: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly label: string;
}

/** δ with its interval from −1 to 1; the line in the middle is no difference. */
function DeltaPicture({ delta, interval, label }: PictureProps) {
  const x = (value: number): number => 60 + 56 * value;
  return (
    <svg className="whisker" width="120" height="20" role="img" aria-label={label}>
      <line className="whisker-axis" x1="4" x2="116" y1="10" y2="10" />
      <line className="whisker-bound" x1="60" x2="60" y1="1" y2="19" />
      {interval && (
        <line
          x1={x(interval.lower)}
          x2={x(interval.upper)}
          y1="10"
          y2="10"
          stroke="var(--accent)"
          strokeWidth="2"
        />
      )}
      <circle cx={x(delta)} cy="10" r="4" fill="var(--accent)" />
    </svg>
  );
}
