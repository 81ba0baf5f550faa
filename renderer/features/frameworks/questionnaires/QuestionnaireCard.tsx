import { Button } from '../../../components/Button.tsx';
import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { BilingualEntry } from '../fields/BilingualEntry.tsx';
import { CodeEntry } from '../fields/TextEntry.tsx';
import { placed, removed } from '../model/list.ts';
import {
  changeQuestionnaire,
  newSection,
  renameQuestionnaire,
} from '../model/questionnaire-edits.ts';
import { SectionEditor } from './SectionEditor.tsx';

/** One questionnaire with its sections. */
export function QuestionnaireCard({ index }: { index: number }) {
  const { t, format } = useI18n();
  const { framework, readOnly, newTexts, change } = useEditor();
  const { code, name, sections } = framework.questionnaires[index];
  const at = `questionnaires[${index}]`;
  const addSection = (): void =>
    change((now) =>
      changeQuestionnaire(now, index, { sections: [...sections, newSection(sections, newTexts)] }),
    );
  const remove = (): void =>
    change((now) => ({ ...now, questionnaires: removed(now.questionnaires, index) }));
  return (
    <Card title={`${code} ${format.text(name)}`}>
      <div className="entry-trio">
        <CodeEntry
          path={`${at}.code`}
          label={t('frameworks.field.code')}
          value={code}
          onChange={(next) => change((now) => renameQuestionnaire(now, index, next))}
        />
        <BilingualEntry
          path={`${at}.name`}
          label={t('frameworks.field.name')}
          value={name}
          onChange={(next) =>
            change((now) => changeQuestionnaire(now, index, { name: next }), `${at}.name`)
          }
        />
      </div>
      {placed(sections, `${at}.sections`).map((section) => (
        <SectionEditor key={section.path} questionnaire={index} section={section.index} />
      ))}
      {!readOnly && (
        <div className="form-actions">
          <Button kind="quiet" onClick={remove}>
            {t('frameworks.questionnaires.remove')}
          </Button>
          <Button disabled={sections.length >= 30} onClick={addSection}>
            {t('frameworks.questionnaires.addSection')}
          </Button>
        </div>
      )}
    </Card>
  );
}
