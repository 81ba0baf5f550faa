import { LanguageSwitch, ThemeSwitch } from '../../app/PreferenceSwitches.tsx';
import { Card } from '../../components/Card.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

/** Language and appearance, kept on this computer. */
export function AppearanceSettings() {
  const { t } = useI18n();
  return (
    <div className="body settings-body">
      <Card title={t('settings.appearance')}>
        <div className="stack">
          <dl className="facts">
            <dt>{t('top.language')}</dt>
            <dd>
              <LanguageSwitch />
            </dd>
            <dt>{t('top.theme')}</dt>
            <dd>
              <ThemeSwitch />
            </dd>
          </dl>
          <p className="lead">{t('appearance.note')}</p>
        </div>
      </Card>
    </div>
  );
}
