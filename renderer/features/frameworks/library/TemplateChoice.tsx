import { useEffect, useId, useRef } from 'react';
import type { FrameworkTemplate } from '#shared/contract/frameworks.ts';
import { useI18n } from '../../../i18n/i18n.tsx';

interface Props {
  readonly templates: readonly FrameworkTemplate[];
  readonly chosen: FrameworkTemplate;
  onChoose(template: FrameworkTemplate): void;
}

/** The templates, one of them chosen; arrows move between them. */
export function TemplateChoice({ templates, chosen, onChoose }: Props) {
  const { t, format } = useI18n();
  const name = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // The list has come after the dialog, which could not put the keyboard on it.
    list.current?.querySelector<HTMLInputElement>(':checked')?.focus();
  }, []);
  return (
    <fieldset ref={list} className="template-choice" aria-label={t('frameworks.templates.list')}>
      {templates.map((template) => (
        <label
          key={template.code}
          className={template.code === chosen.code ? 'template on' : 'template'}
        >
          <input
            type="radio"
            name={name}
            checked={template.code === chosen.code}
            onChange={() => onChoose(template)}
          />
          <span>{format.text(template.name)}</span>
          <small>{t('frameworks.templates.indicators', { count: template.indicatorCount })}</small>
        </label>
      ))}
    </fieldset>
  );
}
