import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { mostQuestionnaires } from '../model/framework-limits.ts';
import { placed } from '../model/list.ts';
import { newQuestionnaire } from '../model/questionnaire-edits.ts';
import { QuestionnaireCard } from './QuestionnaireCard.tsx';

/** What clients are asked; survey indicators read the sections. */
export function QuestionnairesTab() {
  const { t } = useI18n();
  const { framework, readOnly, newTexts, change } = useEditor();
  const { questionnaires } = framework;
  const add = (): void =>
    change((now) => ({
      ...now,
      questionnaires: [...now.questionnaires, newQuestionnaire(now.questionnaires, newTexts)],
    }));
  const addButton = !readOnly && (
    <Button disabled={questionnaires.length >= mostQuestionnaires} onClick={add}>
      {t('frameworks.questionnaires.add')}
    </Button>
  );
  if (questionnaires.length === 0) {
    const hint = readOnly ? undefined : t('frameworks.questionnaires.noneHint');
    return (
      <Card>
        <EmptyState title={t('frameworks.questionnaires.none')} hint={hint}>
          {addButton}
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className="stack">
      {placed(questionnaires, 'questionnaires').map(({ index, path }) => (
        <QuestionnaireCard key={path} index={index} />
      ))}
      <div>{addButton}</div>
    </div>
  );
}
