import { useId } from 'react';
import { Picker } from '../../../../components/picker/Picker.tsx';
import { Problems, useProblemsAt } from '../../fields/Problems.tsx';
import type { ScopeNode } from './scope.ts';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly nodes: readonly ScopeNode[];
  onChange(code: string): void;
}

/** The place of a node in a rule. */
export function NodeSlot({ path, label, value, nodes, onChange }: Props) {
  const id = useId();
  const problems = useProblemsAt(path);
  return (
    <span className="entry-box">
      <Picker
        label={label}
        path={path}
        value={value}
        options={nodes}
        invalid={problems.some(({ severity }) => severity === 'error')}
        describedBy={problems.length > 0 ? id : undefined}
        onPick={onChange}
      />
      <Problems id={id} path={path} />
    </span>
  );
}
