import type { Framework } from '#shared/domain/framework/framework.ts';
import type { FrameworkNode, Group, Indicator } from '#shared/domain/framework/node.ts';
import type { NodePath } from './node-path.ts';

type Children = readonly FrameworkNode[];

function changeIn(
  children: Children,
  path: NodePath,
  change: (list: Children) => Children,
): Children {
  const [index, ...rest] = path;
  if (index === undefined) return change(children);
  return children.map((node, i) =>
    i === index && node.kind === 'group'
      ? { ...node, children: [...changeIn(node.children, rest, change)] }
      : node,
  );
}

/** The framework with other children in the group at `path` (empty: the dimensions). */
export function changeChildren(
  framework: Framework,
  path: NodePath,
  change: (children: Children) => Children,
): Framework {
  return { ...framework, children: [...changeIn(framework.children, path, change)] };
}

/** The framework with another node at `path`. */
export function changeNode(
  framework: Framework,
  path: NodePath,
  change: (node: FrameworkNode) => FrameworkNode,
): Framework {
  return changeChildren(framework, path.slice(0, -1), (children) =>
    children.map((node, i) => (i === path.at(-1) ? change(node) : node)),
  );
}

/** The framework with other parts of the indicator at `path`; unchanged where a group stands. */
export function changeIndicator(
  framework: Framework,
  path: NodePath,
  parts: Partial<Omit<Indicator, 'kind'>>,
): Framework {
  return changeNode(framework, path, (node) =>
    node.kind === 'indicator' ? { ...node, ...parts } : node,
  );
}

/** The framework with other parts of the group at `path`; unchanged where an indicator stands. */
export function changeGroup(
  framework: Framework,
  path: NodePath,
  parts: Partial<Omit<Group, 'kind' | 'children'>>,
): Framework {
  return changeNode(framework, path, (node) =>
    node.kind === 'group' ? { ...node, ...parts } : node,
  );
}
