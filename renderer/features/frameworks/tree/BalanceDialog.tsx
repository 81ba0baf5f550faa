import { useMemo, useState } from 'react';
import { localise } from '#shared/domain/text.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { CheckboxField } from '../../../forms/CheckboxField.tsx';
import { SelectField } from '../../../forms/fields.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { balanceGroup } from '../model/balance.ts';
import { above, type NodePath, nodeAt, parentAt } from '../model/node-path.ts';
import { rowKey, treeRows } from '../model/tree-rows.ts';
import { sumOf } from '../model/weights.ts';

/** Where a selection's weights are: its own entries, or those beside it. */
function groupAround(framework: Parameters<typeof nodeAt>[0], selected: NodePath): NodePath {
  return nodeAt(framework, selected)?.kind === 'group' ? selected : above(selected);
}

/** Brings the weights of a group to their sum, showing before what becomes of each. */
export function BalanceDialog({ onClose }: { onClose(): void }) {
  const { t, locale } = useI18n();
  const { framework, selected, change } = useEditor();
  const [key, setKey] = useState(() => rowKey(groupAround(framework, selected)));
  const [decimals, setDecimals] = useState('0');
  const [deep, setDeep] = useState(false);
  const path = useMemo(() => (key === '' ? [] : key.split('.').map(Number)), [key]);
  const choice = { decimals: Number(decimals), deep };
  const groups = treeRows(framework, new Set()).filter(({ node }) => node.kind === 'group');
  const apply = (): void => {
    change((now) => balanceGroup(now, path, choice));
    onClose();
  };
  return (
    <Dialog opened title={t('frameworks.balanceTitle')} onClose={onClose}>
      <div className="stack">
        <p className="ink-2">{t('frameworks.balanceText')}</p>
        <div className="form-pair">
          <SelectField
            label={t('frameworks.balanceWhere')}
            value={key}
            options={[
              { value: '', label: t('frameworks.balanceAll') },
              ...groups.map(({ node, key: value }) => ({
                value,
                label: `${node.code} ${localise(node.name, locale)}`,
              })),
            ]}
            onChange={setKey}
          />
          <SelectField
            label={t('frameworks.balanceDecimals')}
            value={decimals}
            options={['0', '1', '2'].map((value) => ({ value, label: value }))}
            onChange={setDecimals}
          />
        </div>
        <CheckboxField label={t('frameworks.balanceDeep')} checked={deep} onChange={setDeep} />
        <BalancePreview path={path} decimals={choice.decimals} deep={deep} />
        <div className="form-actions">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="primary" onClick={apply}>
            {t('frameworks.balanceDo')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface PreviewProps {
  readonly path: NodePath;
  readonly decimals: number;
  readonly deep: boolean;
}

function BalancePreview({ path, ...choice }: PreviewProps) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const before = parentAt(framework, path);
  const after = parentAt(balanceGroup(framework, path, choice), path);
  if (before === null || after === null) return null;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{t('frameworks.tree.name')}</th>
          <th className="number">{t('frameworks.balanceNow')}</th>
          <th className="number">{t('frameworks.balanceThen')}</th>
        </tr>
      </thead>
      <tbody>
        {before.children.map((node, i) => (
          <tr key={`${node.code} ${node.weight}`}>
            <td className="clip">{`${node.code} ${format.text(node.name)}`}</td>
            <td className="number">{format.number(node.weight)}</td>
            <td className="number">{format.number(after.children[i].weight)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{t('frameworks.balanceSum')}</td>
          <td className="number">{format.number(sumOf(before))}</td>
          <td className="number">{format.number(sumOf(after))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
