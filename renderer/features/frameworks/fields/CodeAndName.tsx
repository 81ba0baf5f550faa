import type { Text } from '#shared/domain/text.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { BilingualEntry } from './BilingualEntry.tsx';
import { CodeEntry } from './TextEntry.tsx';

interface Named {
  readonly code: string;
  readonly name: Text;
}

interface Props {
  readonly item: Named;
  readonly path: string;
  readonly rows?: number;
  onChange(parts: Partial<Named>, about?: string): void;
}

/** The code and the name of an entry of a table, one above the other. */
export function CodeAndName({ item, path, rows, onChange }: Props) {
  const { t } = useI18n();
  const label = (column: string): string => `${item.code}, ${column}`;
  return (
    <span className="entry-stack">
      <CodeEntry
        bare
        path={`${path}.code`}
        label={label(t('frameworks.field.code'))}
        value={item.code}
        onChange={(code) => onChange({ code })}
      />
      <BilingualEntry
        bare
        rows={rows}
        path={`${path}.name`}
        label={label(t('frameworks.field.name'))}
        value={item.name}
        onChange={(name) => onChange({ name }, `${path}.name`)}
      />
    </span>
  );
}
