import { useState } from 'react';
import { Link } from 'wouter';
import { Id } from '#shared/domain/code.ts';
import { ConsolidationRule, type Round, RoundFields } from '#shared/domain/round.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Loading } from '../../components/Loading.tsx';
import { useCommand } from '../../data/use-command.ts';
import { useRead } from '../../data/use-read.ts';
import { BilingualField } from '../../forms/BilingualField.tsx';
import { FormActions } from '../../forms/FormActions.tsx';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { type Form, useForm } from '../../forms/use-form.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { ContractChoice } from './ContractChoice.tsx';
import { FrameworkNotice } from './FrameworkNotice.tsx';

interface Props {
  onCreated(round: Round): void;
  onClose(): void;
}

const emptyRound = {
  code: '',
  name: { en: '', 'zh-CN': '' },
  startsOn: '',
  endsOn: '',
  consolidation: 'mean' as string,
};

/** Starts a round: a published framework applied to contracts in a period. */
export function NewRoundDialog({ onCreated, onClose }: Props) {
  const { t } = useI18n();
  const versions = useRead(['frameworks', 'list'], (client, signal) =>
    client.frameworks.list(undefined, { signal }),
  );
  const published = versions.data?.filter((one) => one.state === 'published');
  return (
    <Dialog opened title={t('rounds.create.title')} size={680} onClose={onClose}>
      {!published && versions.error && (
        <ErrorNotice error={versions.error} onRetry={() => void versions.refetch()} />
      )}
      {!published && !versions.error && <Loading />}
      {published?.length === 0 && (
        <EmptyState level={3} title={t('rounds.create.noFramework')}>
          <Link href="/frameworks" className="btn">
            {t('rounds.create.toFrameworks')}
          </Link>
        </EmptyState>
      )}
      {published && published.length > 0 && (
        <RoundForm
          versions={published.map((one) => ({
            value: one.id,
            label: t('rounds.frameworkValue', { code: one.code, version: one.version }),
          }))}
          onCreated={onCreated}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface RoundFormProps extends Props {
  readonly versions: readonly { readonly value: string; readonly label: string }[];
}

function RoundForm({ versions, onCreated, onClose }: RoundFormProps) {
  const { t } = useI18n();
  const form = useForm(RoundFields, emptyRound);
  const [version, setVersion] = useState(versions[0].value);
  const [contracts, setContracts] = useState<'all' | ReadonlySet<string>>('all');
  const [wanting, setWanting] = useState(false);
  const create = useCommand(
    (client, fields: RoundFields) =>
      client.rounds.create({
        fields,
        frameworkVersionId: Id.parse(version),
        contracts: contracts === 'all' ? 'all' : [...contracts],
      }),
    { changes: 'all', onDone: onCreated },
  );
  const none = contracts !== 'all' && contracts.size === 0;
  const send = (fields: RoundFields): void => {
    setWanting(none);
    if (!none) create.mutate(fields);
  };
  return (
    <form className="form" noValidate onSubmit={form.submit(send)}>
      <RoundFieldset form={form} />
      <SelectField
        label={t('rounds.framework')}
        options={versions}
        value={version}
        onChange={setVersion}
      />
      <FrameworkNotice id={version} />
      <ConsolidationField
        value={form.draft.consolidation}
        onChange={(consolidation) => form.set({ consolidation })}
      />
      <ContractChoice
        chosen={contracts}
        error={wanting && none ? t('rounds.create.needOne') : undefined}
        onChange={setContracts}
      />
      <ErrorNotice error={create.error} />
      <FormActions
        submitLabel={t('rounds.create.submit')}
        busy={create.isPending}
        onCancel={onClose}
      />
    </form>
  );
}

function RoundFieldset({ form }: { form: Form<typeof emptyRound, RoundFields> }) {
  const { t } = useI18n();
  return (
    <>
      <div className="form-pair">
        <TextField
          autoFocus
          label={t('rounds.code')}
          hint={t('rounds.create.codeHint')}
          error={form.error('code')}
          value={form.draft.code}
          onChange={(code) => form.set({ code })}
        />
        <div className="form-pair">
          <TextField
            type="date"
            label={t('rounds.startsOn')}
            error={form.error('startsOn')}
            value={form.draft.startsOn}
            onChange={(startsOn) => form.set({ startsOn })}
          />
          <TextField
            type="date"
            label={t('rounds.endsOn')}
            error={form.error('endsOn')}
            value={form.draft.endsOn}
            onChange={(endsOn) => form.set({ endsOn })}
          />
        </div>
      </div>
      <BilingualField
        label={t('rounds.name')}
        error={form.error('name')}
        value={form.draft.name}
        onChange={(name) => form.set({ name })}
      />
    </>
  );
}

interface ConsolidationProps {
  readonly value: string;
  onChange(value: string): void;
}

function ConsolidationField({ value, onChange }: ConsolidationProps) {
  const { t } = useI18n();
  const rule = ConsolidationRule.catch('mean').parse(value);
  return (
    <SelectField
      label={t('rounds.consolidation')}
      hint={t(`consolidation.does.${rule}`)}
      options={ConsolidationRule.options.map((option) => ({
        value: option,
        label: t(`consolidation.${option}`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
