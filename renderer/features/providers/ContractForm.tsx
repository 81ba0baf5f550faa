import {
  NeedsTier,
  ProcurementModel,
  type ServiceContract,
  ServiceContractFields,
  ServiceType,
} from '#shared/domain/service-contract.ts';
import { useSignedIn } from '../../app/signed-in.ts';
import { Drawer } from '../../components/Drawer.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { scored } from '../../data/scored.ts';
import { useCommand } from '../../data/use-command.ts';
import { BilingualField } from '../../forms/BilingualField.tsx';
import { FormActions } from '../../forms/FormActions.tsx';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { type Form, useForm } from '../../forms/use-form.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { type ContractDraft, contractInput, draftOf } from './contract-draft.ts';
import { SegmentField } from './SegmentField.tsx';

interface Props {
  readonly providerId: string;
  /** Null for a new one. */
  readonly contract: ServiceContract | null;
  readonly opened: boolean;
  onClose(): void;
}

/** Adds a contract of a provider, or changes one. */
export function ContractForm(props: Props) {
  const { t } = useI18n();
  const title = props.contract
    ? t('contract.editTitle', { code: props.contract.code })
    : t('contract.newTitle');
  return (
    <Drawer opened={props.opened} title={title} size={560} onClose={props.onClose}>
      <Fields {...props} />
    </Drawer>
  );
}

type ContractFormState = Form<ContractDraft, ServiceContractFields>;

function Fields({ providerId, contract, onClose }: Props) {
  const { t } = useI18n();
  const { workspace } = useSignedIn();
  const form: ContractFormState = useForm(
    ServiceContractFields,
    draftOf(contract, workspace.currency),
    (draft) => contractInput(draft, providerId),
  );
  const save = useCommand(
    (client, fields: ServiceContractFields) =>
      contract
        ? client.providers.updateContract({ ...fields, id: contract.id })
        : client.providers.createContract(fields),
    { changes: [['providers'], ['rounds'], ...scored], onDone: onClose },
  );
  return (
    <form className="form" noValidate onSubmit={form.submit((fields) => save.mutate(fields))}>
      <TextField
        label={t('contract.code')}
        autoFocus
        value={form.draft.code}
        error={form.error('code')}
        onChange={(code) => form.set({ code })}
      />
      <BilingualField
        label={t('contract.name')}
        value={form.draft.name}
        error={form.error('name')}
        onChange={(name) => form.set({ name })}
      />
      <KindFields form={form} />
      <SegmentField chosen={form.draft.segments} onChange={(segments) => form.set({ segments })} />
      <TermFields form={form} />
      <ErrorNotice error={save.error} />
      <FormActions
        submitLabel={t(contract ? 'action.save' : 'action.create')}
        busy={save.isPending}
        onCancel={onClose}
      />
    </form>
  );
}

/** What is bought, how, and for which need. */
function KindFields({ form }: { form: ContractFormState }) {
  const { t } = useI18n();
  const { draft } = form;
  return (
    <>
      <div className="form-pair">
        <SelectField
          label={t('contract.serviceType')}
          value={draft.serviceType}
          options={ServiceType.options.map((value) => ({
            value,
            label: t(`serviceType.${value}`),
          }))}
          onChange={(value) => form.set({ serviceType: ServiceType.parse(value) })}
        />
        <SelectField
          label={t('contract.needsTier')}
          value={draft.needsTier}
          options={NeedsTier.options.map((value) => ({ value, label: t(`needsTier.${value}`) }))}
          onChange={(value) => form.set({ needsTier: NeedsTier.parse(value) })}
        />
      </div>
      <SelectField
        label={t('contract.procurementModel')}
        value={draft.procurementModel}
        options={ProcurementModel.options.map((value) => ({
          value,
          label: t(`procurementModel.${value}`),
        }))}
        onChange={(value) => form.set({ procurementModel: ProcurementModel.parse(value) })}
      />
    </>
  );
}

/** When, for how much, for how many. */
function TermFields({ form }: { form: ContractFormState }) {
  const { t } = useI18n();
  const { draft } = form;
  return (
    <>
      <div className="form-pair">
        <TextField
          label={t('contract.startsOn')}
          type="date"
          value={draft.startsOn}
          error={form.error('startsOn')}
          onChange={(startsOn) => form.set({ startsOn })}
        />
        <TextField
          label={t('contract.endsOn')}
          type="date"
          value={draft.endsOn}
          error={form.error('endsOn')}
          onChange={(endsOn) => form.set({ endsOn })}
        />
      </div>
      <div className="form-pair">
        <TextField
          label={t('contract.amount')}
          inputMode="decimal"
          value={draft.amount}
          error={form.error('amount') && t('problem.not-an-amount')}
          onChange={(amount) => form.set({ amount })}
        />
        <TextField
          label={t('contract.currency')}
          value={draft.currency}
          error={form.error('currency')}
          onChange={(currency) => form.set({ currency: currency.toUpperCase() })}
        />
      </div>
      <TextField
        label={t('contract.clientCount')}
        hint={t('contract.clientCountHint')}
        inputMode="numeric"
        value={draft.clientCount}
        error={form.error('clientCount') && t('problem.not-a-count')}
        onChange={(clientCount) => form.set({ clientCount })}
      />
    </>
  );
}
