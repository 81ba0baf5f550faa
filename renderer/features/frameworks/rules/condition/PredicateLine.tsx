import { Comparison, type Predicate } from '#shared/domain/framework/condition.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { ChoiceEntry } from '../../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../../fields/NumberEntry.tsx';
import { AmongSlot } from './AmongSlot.tsx';
import { aboutNode, figures, figuresOf } from './condition-edits.ts';
import { NodeSlot } from './NodeSlot.tsx';
import { SlotLine } from './SlotLine.tsx';
import type { Scope } from './scope.ts';
import { useTestSlots } from './TestSlots.tsx';

interface Props<Kind> {
  readonly predicate: Predicate & { readonly about: Kind };
  readonly path: string;
  readonly scope: Scope;
  onChange(predicate: Predicate, about?: string): void;
}

/** One predicate to change, reading as it is told. */
export function PredicateLine(props: Props<Predicate['about']>) {
  const { predicate } = props;
  return predicate.about === 'node' ? (
    <NodeLine {...props} predicate={predicate} />
  ) : (
    <CountLine {...props} predicate={predicate} />
  );
}

function NodeLine({ predicate, path, scope, onChange }: Props<'node'>) {
  const { t } = useI18n();
  const { framework } = useEditor();
  const allowed = figuresOf(scope, predicate.node);
  const slots = useTestSlots({
    test: predicate.test,
    path: `${path}.test`,
    scope,
    // A figure that does not fit stays in sight until another is chosen.
    figures: allowed.includes(predicate.test.of) ? allowed : [...allowed, predicate.test.of],
    onChange: (test, about) => onChange({ ...predicate, test }, about),
  });
  const node = (
    <NodeSlot
      path={`${path}.node`}
      label={t('frameworks.rules.entry')}
      value={predicate.node}
      nodes={scope.nodes}
      onChange={(code) => onChange(aboutNode(predicate, code, scope, framework.grades))}
    />
  );
  return <SlotLine message="rule.node" slots={{ ...slots, node }} />;
}

function CountLine({ predicate, path, scope, onChange }: Props<'count'>) {
  const { t } = useI18n();
  const test = useTestSlots({
    test: predicate.test,
    path: `${path}.test`,
    scope,
    figures,
    onChange: (next, about) => onChange({ ...predicate, test: next }, about),
  });
  const is = (
    <ChoiceEntry<Comparison>
      bare
      path={`${path}.is`}
      label={t('frameworks.rules.many')}
      value={predicate.is}
      options={Comparison.options.map((value) => ({ value, label: t(`rule.many.${value}`) }))}
      onChange={(next) => onChange({ ...predicate, is: next })}
    />
  );
  const number = (
    <NumberEntry
      bare
      path={`${path}.than`}
      label={t('frameworks.rules.count')}
      value={predicate.than}
      range={{ minimum: 0, maximum: 10_000, whole: true }}
      onChange={(than) => onChange({ ...predicate, than }, `${path}.than`)}
    />
  );
  const among = (
    <AmongSlot
      among={predicate.among}
      path={`${path}.among`}
      scope={scope}
      onChange={(next) => onChange({ ...predicate, among: next })}
    />
  );
  return (
    <SlotLine
      message="rule.count"
      params={{ count: predicate.than }}
      slots={{ is, number, among, figure: test.figure, testIs: test.is, testThan: test.than }}
    />
  );
}
