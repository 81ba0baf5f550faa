import type { AssessmentState } from '#shared/domain/assessment.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Tag } from './Tag.tsx';

const tones = {
  planned: 'plain',
  'in-progress': 'plain',
  submitted: 'warn',
  moderation: 'warn',
  'provider-review': 'plain',
  final: 'ok',
  signed: 'ok',
} as const satisfies Record<AssessmentState, 'plain' | 'warn' | 'ok'>;

/** Where an assessment stands. */
export function StateTag({ state }: { state: AssessmentState }) {
  const { t } = useI18n();
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>;
}
