import { type ReactNode, useState } from 'react';
import { totalCode } from '#shared/domain/framework/framework.ts';
import { Drawer } from '../../../components/Drawer.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from './explanation-facts.ts';
import { NodeExplanation } from './NodeExplanation.tsx';

interface Props {
  readonly facts: ExplanationFacts;
  /** The node it opens at. */
  readonly code: string;
  /** Above the explanation: whose it is. */
  readonly children?: ReactNode;
  onClose(): void;
}

/** The explanation of a number, beside what one was looking at; from it every other number opens. */
export function ExplanationDrawer({ facts, code, children, onClose }: Props) {
  const { t, format } = useI18n();
  const [at, setAt] = useState(code);
  const index = facts.compiled.nodeIndex.get(at) ?? 0;
  const found = facts.compiled.codes[index];
  const name =
    found === totalCode ? t('explain.total') : `${found} ${nameOf(facts, found, format)}`;
  return (
    <Drawer opened title={t('explain.title', { name })} size={560} onClose={onClose}>
      {children}
      <NodeExplanation facts={facts} code={at} onGo={setAt} />
    </Drawer>
  );
}

function nameOf(
  { framework }: ExplanationFacts,
  code: string,
  format: ReturnType<typeof useI18n>['format'],
): string {
  const level = [...framework.children];
  for (let node = level.pop(); node; node = level.pop()) {
    if (node.code === code) return format.text(node.name);
    if (node.kind === 'group') level.push(...node.children);
  }
  return '';
}
