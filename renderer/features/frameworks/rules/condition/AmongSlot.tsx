import type { CountedNodes } from '#shared/domain/framework/condition.ts';
import { Picker } from '../../../../components/picker/Picker.tsx';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { ChoiceEntry } from '../../fields/ChoiceEntry.tsx';
import { keepFocusIn } from '../../fields/keep-focus.ts';
import { removed } from '../../model/list.ts';
import { type AmongKind, amongKind, amongOfKind } from './condition-edits.ts';
import { NodeSlot } from './NodeSlot.tsx';
import { SlotLine } from './SlotLine.tsx';
import type { Scope } from './scope.ts';

interface Props {
  readonly among: CountedNodes;
  readonly path: string;
  readonly scope: Scope;
  onChange(among: CountedNodes): void;
}

const kinds = ['children', 'indicators', 'nodes'] as const satisfies readonly AmongKind[];

/** Which nodes are counted: those of a group, or some by name. */
export function AmongSlot({ among, path, scope, onChange }: Props) {
  const { t } = useI18n();
  const kind = amongKind(among);
  const choice = (
    <ChoiceEntry
      bare
      path={path}
      label={t('frameworks.rules.counted')}
      value={kind}
      options={kinds.map((value) => ({ value, label: t(`frameworks.rules.among.${value}`) }))}
      onChange={(next) => onChange(amongOfKind(among, next, scope))}
    />
  );
  if ('nodes' in among) {
    const nodes = <NamedNodes nodes={among.nodes} path={path} scope={scope} onChange={onChange} />;
    return <SlotLine message="frameworks.rules.amongNamed" slots={{ kind: choice, node: nodes }} />;
  }
  const field = 'childrenOf' in among ? 'childrenOf' : 'indicatorsOf';
  const code = 'childrenOf' in among ? among.childrenOf : among.indicatorsOf;
  const node = (
    <NodeSlot
      path={`${path}.${field}`}
      label={t('frameworks.rules.group')}
      value={code}
      nodes={scope.groups}
      onChange={(next) =>
        onChange(field === 'childrenOf' ? { childrenOf: next } : { indicatorsOf: next })
      }
    />
  );
  return <SlotLine message="frameworks.rules.amongTree" slots={{ kind: choice, node }} />;
}

interface NamedProps extends Omit<Props, 'among'> {
  readonly nodes: readonly string[];
}

/** Nodes by name, each to be taken out, and one more to add. */
function NamedNodes({ nodes, path, scope, onChange }: NamedProps) {
  const { t } = useI18n();
  const left = scope.nodes.filter(({ value }) => !nodes.includes(value));
  const nameOf = (code: string): string =>
    scope.nodes.find(({ value }) => value === code)?.label ?? code;
  return (
    <span className="rule-words">
      {nodes.map((code, index) => (
        <span key={code} className="node-chip" data-path={`${path}.nodes[${index}]`}>
          <span className="clip" title={nameOf(code)}>
            {nameOf(code)}
          </span>
          {nodes.length > 1 && (
            <button
              type="button"
              aria-label={t('frameworks.row.remove', { name: nameOf(code) })}
              onClick={() => {
                keepFocusIn('.rule-words');
                onChange({ nodes: removed(nodes, index) });
              }}
            >
              ×
            </button>
          )}
        </span>
      ))}
      {left.length > 0 && (
        <Picker
          label={t('frameworks.rules.addEntry')}
          placeholder={t('frameworks.rules.addEntry')}
          value=""
          options={left}
          onPick={(code) => onChange({ nodes: [...nodes, code] })}
        />
      )}
    </span>
  );
}
