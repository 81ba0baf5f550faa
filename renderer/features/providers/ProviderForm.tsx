import { type Provider, ProviderFields, ProviderNature } from '#shared/domain/provider.ts';
import { Drawer } from '../../components/Drawer.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { scored } from '../../data/scored.ts';
import { useCommand } from '../../data/use-command.ts';
import { BilingualField } from '../../forms/BilingualField.tsx';
import { FormActions } from '../../forms/FormActions.tsx';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { useForm } from '../../forms/use-form.ts';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  /** Null for a new one. */
  readonly provider: Provider | null;
  readonly opened: boolean;
  onClose(): void;
}

/** Adds a provider to the registry, or changes what stands there. */
export function ProviderForm({ provider, opened, onClose }: Props) {
  const { t, format } = useI18n();
  const title = provider
    ? t('provider.editTitle', { name: format.text(provider.name) })
    : t('provider.newTitle');
  return (
    <Drawer opened={opened} title={title} onClose={onClose}>
      <Fields provider={provider} onClose={onClose} />
    </Drawer>
  );
}

const blank = {
  code: '',
  name: { en: '', 'zh-CN': '' },
  nature: 'non-profit' as ProviderNature,
  registrationNumber: '',
  district: '',
};
type Draft = typeof blank;

const toInput = (draft: Draft) => ({
  ...draft,
  registrationNumber:
    draft.registrationNumber.trim() === '' ? null : draft.registrationNumber.trim().toUpperCase(),
});

function Fields({ provider, onClose }: Omit<Props, 'opened'>) {
  const { t } = useI18n();
  const initial = provider
    ? { ...provider, registrationNumber: provider.registrationNumber ?? '' }
    : blank;
  const form = useForm(ProviderFields, initial, toInput);
  const save = useCommand(
    (client, fields: ProviderFields) =>
      provider
        ? client.providers.update({ ...fields, id: provider.id })
        : client.providers.create(fields),
    { changes: [['providers'], ['rounds'], ...scored], onDone: onClose },
  );
  const { draft } = form;
  return (
    <form className="form" noValidate onSubmit={form.submit((fields) => save.mutate(fields))}>
      <TextField
        label={t('provider.code')}
        autoFocus
        value={draft.code}
        error={form.error('code')}
        onChange={(code) => form.set({ code })}
      />
      <BilingualField
        label={t('provider.name')}
        value={draft.name}
        error={form.error('name')}
        onChange={(name) => form.set({ name })}
      />
      <SelectField
        label={t('provider.nature')}
        value={draft.nature}
        options={ProviderNature.options.map((value) => ({ value, label: t(`nature.${value}`) }))}
        onChange={(nature) => form.set({ nature: ProviderNature.parse(nature) })}
      />
      <TextField
        label={t('provider.registration')}
        hint={t('provider.registrationHint')}
        value={draft.registrationNumber}
        error={form.error('registrationNumber')}
        onChange={(registrationNumber) => form.set({ registrationNumber })}
      />
      <TextField
        label={t('provider.district')}
        value={draft.district}
        error={form.error('district')}
        onChange={(district) => form.set({ district })}
      />
      <ErrorNotice error={save.error} />
      <FormActions
        submitLabel={t(provider ? 'action.save' : 'action.create')}
        busy={save.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
