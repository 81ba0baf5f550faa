import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { Button } from '../../../components/Button.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { BilingualEntry } from '../fields/BilingualEntry.tsx';
import { CodeEntry } from '../fields/TextEntry.tsx';
import { removed } from '../model/list.ts';
import { changeQuestionnaire, changeSection, renameSection } from '../model/questionnaire-edits.ts';
import { PanelSection } from '../panel/PanelSection.tsx';
import { QuestionTable } from './QuestionTable.tsx';

interface Props {
  readonly questionnaire: number;
  readonly section: number;
}

/** One section: its names, which indicators read it, its questions. */
export function SectionEditor({ questionnaire, section }: Props) {
  const { t } = useI18n();
  const { framework, readOnly, change } = useEditor();
  const whole = framework.questionnaires[questionnaire];
  const { code, name } = whole.sections[section];
  const at = `questionnaires[${questionnaire}].sections[${section}]`;
  const readers = indicatorsOf(framework).filter(
    ({ measure }) =>
      measure.kind === 'survey' && measure.questionnaire === whole.code && measure.section === code,
  );
  return (
    <PanelSection title={t('frameworks.questionnaires.section', { code })}>
      <p className="note">
        {t('frameworks.questionnaires.readBy', {
          count: readers.length,
          codes: readers.map((indicator) => indicator.code).join(', '),
        })}
      </p>
      <div className="entry-trio">
        <CodeEntry
          path={`${at}.code`}
          label={t('frameworks.field.code')}
          value={code}
          onChange={(next) => change((now) => renameSection(now, questionnaire, section, next))}
        />
        <BilingualEntry
          path={`${at}.name`}
          label={t('frameworks.field.name')}
          value={name}
          onChange={(next) =>
            change(
              (now) => changeSection(now, questionnaire, section, { name: next }),
              `${at}.name`,
            )
          }
        />
      </div>
      <QuestionTable questionnaire={questionnaire} section={section} />
      {!readOnly && whole.sections.length > 1 && (
        <Button
          className="at-start"
          kind="quiet"
          onClick={() =>
            change((now) =>
              changeQuestionnaire(now, questionnaire, {
                sections: removed(whole.sections, section),
              }),
            )
          }
        >
          {t('frameworks.questionnaires.removeSection')}
        </Button>
      )}
    </PanelSection>
  );
}
