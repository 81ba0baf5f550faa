import type { Indicator } from '#shared/domain/framework/node.ts';
import { Kbd } from '../../../components/Kbd.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';

/** The keys that do something on this row. */
export function KeyHints({ indicator }: { indicator: Indicator }) {
  const { t } = useI18n();
  const checklist = indicator.measure.kind === 'checklist';
  return (
    <ul className="key-hints small">
      {checklist && (
        <>
          <li>
            <Kbd keys="1" /> {t('panel.keys.all')}
          </li>
          <li>
            <Kbd keys="0" /> {t('panel.keys.none')}
          </li>
          <li>
            <Kbd keys="F2" /> {t('panel.keys.items')}
          </li>
        </>
      )}
      <li>
        <Kbd keys="N" /> {t('panel.keys.na')}
      </li>
      <li>
        <Kbd keys="M" /> {t('panel.keys.missing')}
      </li>
      <li>
        <Kbd keys="C" /> {t('panel.keys.comment')}
      </li>
      <li>
        <Kbd keys="X" /> {t('panel.keys.explain')}
      </li>
      <li>
        <Kbd keys="/" /> {t('panel.keys.find')}
      </li>
    </ul>
  );
}
