import type { Indicator } from '#shared/domain/framework/node.ts';
import type { Source } from '#shared/domain/source.ts';
import { kindOfValue } from '#shared/scoring/observed-kind.ts';
import { describeFailure } from '../../../data/failure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { countAnswers } from '../model/answers.ts';
import type { Closed } from '../model/closed-cell.ts';
import type { Content } from '../model/place.ts';
import type { SaveMark } from '../model/save-queue.ts';
import type { Draft } from '../model/sheet-state.ts';
import { ratioSign, typedValue } from '../model/typed-value.ts';
import { entryText, ratioText } from '../words/entry-text.ts';
import { problemText } from '../words/problem-text.ts';

interface Props {
  readonly indicator: Indicator;
  readonly content: Content | null;
  readonly draft: Draft | null;
  /** What is being typed here now; null when nothing is. */
  readonly typing: string | null;
  readonly mark: SaveMark | undefined;
  /** Why it takes no value here; null where it does. */
  readonly closedBy: Closed['by'] | null;
  /** Who scores it; undefined where anybody does. */
  readonly source: Source | undefined;
  /** What is computed or answered instead of being entered; null where somebody enters it. */
  readonly computed: string | null;
  /** Where it stands among its peers; null where it is not compared. */
  readonly relative: string | null;
}

/** My value of an indicator: what is typed, refused, begun or recorded, and whether it is saved. */
export function ValueCell(props: Props) {
  const { content, draft } = props;
  return (
    <span className="value-box">
      <Value {...props} />
      {props.relative !== null && <span className="small ink-2">{props.relative}</span>}
      {((content && content.comment !== '') || draft?.comment) && <CommentMark />}
      <Mark mark={props.mark} />
      <Problem draft={draft} mark={props.mark} />
    </span>
  );
}

function Value({ indicator, content, draft, typing, closedBy, source, computed }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { measure } = indicator;
  if (typing !== null) return <Typing indicator={indicator} text={typing} />;
  if (draft && draft.text !== null) return <span className="value wrong">{draft.text}</span>;
  if (draft?.answers && measure.kind === 'checklist') {
    const { met, open } = countAnswers(measure, draft.answers);
    const text = t('sheet.metOpen', { met, of: measure.items.length, open });
    return <span className="value begun">{text}</span>;
  }
  if (content) {
    const valued = content.entry.state === 'value' || content.entry.state === 'carried-forward';
    return (
      <span className={valued ? 'value' : 'value na'}>
        {entryText(indicator, content.entry, i18n)}
      </span>
    );
  }
  if (computed !== null) return <span className="value clients">{computed}</span>;
  if (closedBy === 'source' && source) {
    return <span className="value clients">{t(`sheet.scoredBy.${source}`)}</span>;
  }
  return (
    <span className="value none">
      <span aria-hidden="true">·</span>
      <span className="visually-hidden">{t('sheet.empty')}</span>
    </span>
  );
}

/** What is being typed; of a ratio what it comes to so far. */
function Typing({ indicator: { measure }, text }: { indicator: Indicator; text: string }) {
  const i18n = useI18n();
  const given = text.includes(ratioSign) ? kindOfValue(typedValue(measure, text)) : null;
  const ready =
    measure.kind === 'ratio' &&
    given?.kind === 'ratio' &&
    Number.isFinite(given.value.numerator + given.value.denominator);
  return (
    <>
      <span className="value typing">
        {text}
        <i className="caret" aria-hidden="true" />
      </span>
      {ready && <span className="small ink-2">{ratioText(measure, given.value, i18n)}</span>}
    </>
  );
}

function CommentMark() {
  const { t } = useI18n();
  return (
    <svg className="comment-mark" width="12" height="12" viewBox="0 0 12 12" role="img">
      <title>{t('sheet.hasComment')}</title>
      <path
        d="M1.5 2h9v6h-5l-2.5 2.2V8h-1.5z"
        fill="none"
        stroke="currentColor"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** How the saving stands: a ring on its way, a tick when it is on disk. */
function Mark({ mark }: { mark: SaveMark | undefined }) {
  const { t, format } = useI18n();
  if (!mark || mark.kind === 'failed') return null;
  const saved = mark.kind === 'saved';
  const label = saved ? t('sheet.saved', { time: format.time(mark.at) }) : t('sheet.saving');
  return (
    <svg className="save-mark" width="10" height="10" viewBox="0 0 10 10" role="img">
      <title>{label}</title>
      {saved ? <path d="M1.5 5.4 4 7.8 8.5 2.4" /> : <circle cx="5" cy="5" r="3" />}
    </svg>
  );
}

/** Why a value cannot stand, or was not written, in place. */
function Problem({ draft, mark }: Pick<Props, 'draft' | 'mark'>) {
  const i18n = useI18n();
  const { t } = i18n;
  const [problem] = draft?.problems ?? [];
  if (problem) {
    return (
      <span className="value-problem" role="alert">
        {problemText(problem, i18n)}
      </span>
    );
  }
  if (mark?.kind !== 'failed') return null;
  const failure = describeFailure(mark.error, i18n);
  const sentence = failure.problems[0]?.sentence ?? failure.sentence;
  return (
    <span className="value-problem" role="alert">
      {t('sheet.notSaved', { sentence })}
    </span>
  );
}
