import { useI18n } from '../../../i18n/i18n.tsx';
import { bandOf, nextGrade } from '../model/next-grade.ts';
import { scoreText, shareText } from '../words/figures.ts';
import { type SheetDesk, useDesk } from './sheet-context.ts';

/** Indicators without a value that keep their group from having a score. */
function blocking({ live, facts }: SheetDesk): number {
  const { compiled } = facts;
  return compiled.indicators.filter(({ code }) => live.nodes.get(code)?.outcome === 'missing')
    .length;
}

/** What is worth knowing about the result as it stands, sentence by sentence. */
export function useLiveNotes(): string[] {
  const desk = useDesk();
  const { t, format } = useI18n();
  const { live, facts } = desk;
  const { framework } = facts;
  const { result } = live;
  const notes: string[] = [];
  const grade = bandOf(framework, result.grade);
  const computed = bandOf(framework, result.computedGrade);
  if (result.grade.kind === 'insufficient-evidence') {
    notes.push(t('live.thin', { minimum: shareText(format, framework.minimumCoverage) }));
  } else if (result.grade.kind === 'no-score') {
    const count = blocking(desk);
    notes.push(count === 0 ? t('live.nothing') : t('live.noScore', { count }));
  } else if (grade && computed && grade.code !== computed.code) {
    notes.push(
      t('live.capped', {
        grade: format.text(grade.name),
        computed: format.text(computed.name),
        codes: result.fired.map((rule) => rule.node).join(', '),
      }),
    );
  } else {
    const next = nextGrade(framework, result);
    notes.push(
      next
        ? t('live.next', {
            distance: scoreText(format, next.distance),
            grade: format.text(next.band.name),
          })
        : t('live.top'),
    );
  }
  const excluded = facts.compiled.indicators.filter(
    ({ code }) => live.nodes.get(code)?.state === 'not-applicable',
  ).length;
  if (excluded > 0) notes.push(t('live.excluded', { count: excluded }));
  if (live.apart.size > 0) notes.push(t('live.apart', { count: live.apart.size }));
  return notes;
}
