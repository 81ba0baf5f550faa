import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** Under way: it cannot be pressed again. */
  readonly busy?: boolean;
}

/** A button, 32 px high; one `primary` a screen at most. */
export function Button({ kind = 'plain', busy = false, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      disabled={rest.disabled || busy}
      aria-busy={busy || undefined}
      className={['btn', kind, className].filter(Boolean).join(' ')}
    />
  );
}
