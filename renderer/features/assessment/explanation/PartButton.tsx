import { totalCode } from '#shared/domain/framework/framework.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { type ExplanationFacts, pathedNodes } from './explanation-facts.ts';

interface Props {
  readonly facts: ExplanationFacts;
  readonly code: string;
  onGo(code: string): void;
}

/** A node by code and name; it opens its explanation. */
export function PartButton({ facts, code, onGo }: Props) {
  const { t, format } = useI18n();
  const nodes = pathedNodes(facts.framework);
  const node = nodes.get(code)?.node;
  const name = node ? format.text(node.name) : '';
  return (
    <button type="button" className="link part-button" title={name} onClick={() => onGo(code)}>
      {code === totalCode ? t('explain.total') : `${code} ${name}`}
    </button>
  );
}
