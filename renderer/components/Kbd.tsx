import { useI18n } from '../i18n/i18n.tsx';

interface Props {
  /** As shortcuts are written: `mod+k`, `?`, or two keys in turn, `g o`. */
  readonly keys: string;
  /** The keys stand beside each other and are not pressed in turn. */
  readonly plain?: boolean;
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const names: Readonly<Record<string, string>> = { mod: isMac ? '⌘' : 'Ctrl' };

/** Keys to press, as they stand on the keyboard. */
export function Kbd({ keys, plain = false }: Props) {
  const { t } = useI18n();
  return (
    <span className="keys">
      {keys.split(' ').map((press, index) => (
        <span key={press}>
          {index > 0 && !plain && <small> {t('shortcuts.then')} </small>}
          <kbd className="key">
            {press
              .split('+')
              .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
              .join(' ')}
          </kbd>
        </span>
      ))}
    </span>
  );
}
