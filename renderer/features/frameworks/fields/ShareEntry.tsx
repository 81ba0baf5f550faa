import { useI18n } from '../../../i18n/i18n.tsx';
import { readShare, showShare } from '../model/fraction.ts';
import { TextEntry } from './TextEntry.tsx';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly value: number;
  readonly bare?: boolean;
  onChange(value: number): void;
}

/** A positive number that may be written as a fraction, such as 1/3. */
export function ShareEntry({ value, onChange, ...rest }: Props) {
  const { t } = useI18n();
  return (
    <TextEntry
      {...rest}
      late
      value={showShare(value)}
      read={(text) => {
        const share = readShare(text);
        return share === null
          ? { ok: false, error: t('frameworks.field.share') }
          : { ok: true, value: showShare(share) };
      }}
      onChange={(text) => {
        const share = readShare(text);
        if (share !== null) onChange(share);
      }}
    />
  );
}
