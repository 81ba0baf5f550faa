import { useState } from 'react';
import type { FrameworkTemplate } from '#shared/contract/frameworks.ts';
import { Dialog } from '../../../components/Dialog.tsx';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { NewFrameworkFields } from './NewFrameworkFields.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { useNewFramework } from './use-new-framework.ts';

interface Props {
  readonly opened: boolean;
  onClose(): void;
}

/** Begins a framework from a published scheme. */
export function TemplateDialog({ opened, onClose }: Props) {
  const { t } = useI18n();
  return (
    <Dialog opened={opened} title={t('frameworks.templates.title')} size={880} onClose={onClose}>
      <TemplateList onClose={onClose} />
    </Dialog>
  );
}

function TemplateList({ onClose }: { onClose(): void }) {
  const templates = useRead(['frameworks', 'templates'], (client, signal) =>
    client.frameworks.templates(undefined, { signal }),
  );
  if (!templates.data) {
    return templates.error ? (
      <ErrorNotice error={templates.error} onRetry={() => void templates.refetch()} />
    ) : (
      <Loading />
    );
  }
  return <TemplateForm templates={templates.data} onClose={onClose} />;
}

interface FormProps {
  readonly templates: readonly FrameworkTemplate[];
  onClose(): void;
}

/** Which template, what it asks to be checked, and what the framework is called. */
function TemplateForm({ templates, onClose }: FormProps) {
  const { format } = useI18n();
  const [chosen, setChosen] = useState(templates[0]);
  const { code, name } = chosen;
  const begun = useNewFramework({ code, name }, code);
  const choose = (template: FrameworkTemplate): void => {
    setChosen(template);
    begun.form.set({ code: template.code, name: template.name });
    begun.create.reset();
  };
  return (
    <form className="template-form" noValidate onSubmit={begun.submit}>
      <TemplateChoice templates={templates} chosen={chosen} onChoose={choose} />
      <div className="form">
        <h3>{format.text(chosen.name)}</h3>
        <p>{format.text(chosen.description)}</p>
        <Notice tone="warn">{format.text(chosen.notice)}</Notice>
        <NewFrameworkFields begun={begun} onCancel={onClose} />
      </div>
    </form>
  );
}
