import { z } from 'zod';
import { Code } from '#shared/domain/code.ts';
import { WrittenReason } from '#shared/domain/judgement.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { scored } from '../../../data/scored.ts';
import { useCommand } from '../../../data/use-command.ts';
import { FormActions } from '../../../forms/FormActions.tsx';
import { SelectField, TextAreaField } from '../../../forms/fields.tsx';
import { useForm } from '../../../forms/use-form.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from '../explanation/explanation-facts.ts';
import { VerdictMarks } from '../explanation/VerdictMarks.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  readonly act: 'judge' | 'withdraw';
  onClose(): void;
}

const JudgementFields = z.object({ grade: Code, reason: WrittenReason });

/** Asks for another grade than the computed one and why, or why the judgement is withdrawn. */
export function JudgeDialog({ facts, act, onClose }: Props) {
  const { t, format } = useI18n();
  const { assessmentId, framework, result, judgement } = facts;
  const grades = framework.grades.toSorted((a, b) => b.from - a.from);
  const computed = result.grade.kind === 'grade' ? result.grade.code : null;
  const first = judgement?.grade ?? grades.find(({ code }) => code !== computed)?.code;
  const form = useForm(JudgementFields, { grade: first ?? grades[0].code, reason: '' });
  const judge = useCommand(
    (client, input: { grade: string | null; reason: string }) =>
      client.scoring.judge({ assessmentId, ...input }),
    { changes: [...scored, ['audit']], onDone: onClose },
  );
  const submit = form.submit(({ grade, reason }) =>
    judge.mutate({ grade: act === 'judge' ? grade : null, reason }),
  );
  const title = t(act === 'judge' ? 'judge.ask' : 'judge.withdraw');
  return (
    <Dialog opened title={title} size={480} busy={judge.isPending} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <p className="small ink-2">{t('judge.beside')}</p>
        <p>
          <VerdictMarks facts={facts} />
        </p>
        {act === 'judge' && (
          <SelectField
            label={t('judge.grade')}
            options={grades.map(({ code, name }) => ({ value: code, label: format.text(name) }))}
            value={form.draft.grade}
            onChange={(grade) => form.set({ grade })}
          />
        )}
        <TextAreaField
          label={t('judge.reason')}
          hint={t('judge.reasonHint')}
          error={form.error('reason')}
          value={form.draft.reason}
          onChange={(reason) => form.set({ reason })}
        />
        <ErrorNotice error={judge.error} />
        <FormActions
          submitLabel={t(act === 'judge' ? 'judge.submit' : 'judge.withdraw')}
          busy={judge.isPending}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
