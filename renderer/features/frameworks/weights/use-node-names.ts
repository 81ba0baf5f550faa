import { useMemo } from 'react';
import { walk } from '#shared/domain/framework/walk.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';

/** Code and name of a node by its code; the code alone where there is none. */
export function useNodeNames(): (code: string) => string {
  const { format } = useI18n();
  const { framework } = useEditor();
  return useMemo(() => {
    const names = new Map(
      Array.from(walk(framework), ({ node }) => [node.code, format.text(node.name)]),
    );
    return (code) => {
      const name = names.get(code);
      return name === undefined ? code : `${code} ${name}`;
    };
  }, [framework, format]);
}
