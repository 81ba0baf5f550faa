import { totalCode } from '#shared/domain/framework/framework.ts';
import type { FiredRule } from '#shared/domain/result.ts';
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

/** The rules at the total that changed its grade, by their codes; of critical rules the indicator's. */
function changing(fired: readonly FiredRule[]): string[] {
  return fired
    .filter((rule) => rule.before !== rule.after)
    .filter((rule) => rule.rule === 'critical' || rule.node === totalCode)
    .map((rule) => (rule.rule === 'critical' ? rule.node : rule.code));
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
      t('live.ruled', {
        grade: format.text(grade.name),
        computed: format.text(computed.name),
        codes: changing(result.fired).join(', '),
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
  return notes;
}
