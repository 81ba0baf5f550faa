import { useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.tsx';
import type { PickOption } from './pick-matches.ts';
import { usePicker } from './use-picker.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly PickOption[];
  /** What stands in the field while nothing is chosen. */
  readonly placeholder?: string;
  /** Where the value stands in the file it belongs to. */
  readonly path?: string;
  readonly invalid?: boolean;
  /** Ids of what says more about it. */
  readonly describedBy?: string;
  onPick(value: string): void;
}

/** One of many, found by typing part of its name. */
export function Picker(props: Props) {
  const { label, value, options, path, invalid, placeholder, describedBy } = props;
  const id = useId();
  const picker = usePicker(props);
  const input = useRef<HTMLInputElement>(null);
  const { list } = picker;
  const shown = options.find((option) => option.value === value)?.label ?? value;
  return (
    <span className="picker">
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        className="entry picker-entry"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={list !== null}
        aria-controls={list === null ? undefined : id}
        aria-activedescendant={
          list === null || list.found.length === 0 ? undefined : `${id}-${list.active}`
        }
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        data-path={path}
        data-pending={picker.typed === null ? undefined : true}
        title={shown}
        placeholder={placeholder}
        value={picker.typed ?? shown}
        onChange={(event) => picker.onText(event.currentTarget.value)}
        {...picker.props}
      />
      {list !== null && (
        <PickerList
          id={id}
          label={label}
          anchor={input.current}
          found={list.found}
          active={list.active}
          onTake={picker.take}
          onLost={picker.close}
        />
      )}
    </span>
  );
}

interface ListProps {
  readonly id: string;
  readonly label: string;
  /** The field that the list belongs to. */
  readonly anchor: HTMLElement | null;
  readonly found: readonly PickOption[];
  readonly active: number;
  onTake(option: PickOption): void;
  /** Its field was scrolled out of sight. */
  onLost(): void;
}

const height = 288;
const width = 360;

/** Where the list stands: below its field, above where there is no room, and within the window. */
function placeBy(anchor: HTMLElement | null) {
  if (anchor === null) return {};
  const box = anchor.getBoundingClientRect();
  const left = Math.max(4, Math.min(box.left, window.innerWidth - width - 8));
  const above = box.bottom + height > window.innerHeight && box.top > window.innerHeight / 2;
  return above ? { left, bottom: window.innerHeight - box.top + 2 } : { left, top: box.bottom + 2 };
}

/** Whether what scrolled leaves some of the field in sight. */
function inSight(anchor: HTMLElement, scroller: Element | null): boolean {
  const { top, bottom } = anchor.getBoundingClientRect();
  const frame = scroller?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  return bottom > frame.top && top < frame.bottom;
}

function PickerList({ id, label, anchor, found, active, onTake, onLost }: ListProps) {
  const { t } = useI18n();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(() => placeBy(anchor));
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    // The list goes with its field: what was typed must not be lost to a page that moves while it is typed.
    const moved = ({ target }: Event): void => {
      if (anchor === null || !(target instanceof Node) || !target.contains(anchor)) return;
      if (inSight(anchor, target instanceof Element ? target : null)) setPlace(placeBy(anchor));
      else onLost();
    };
    window.addEventListener('scroll', moved, true);
    return () => window.removeEventListener('scroll', moved, true);
  }, [anchor, onLost]);
  if (found.length === 0) {
    return (
      <span className="picker-list none" style={place} role="status">
        {t('picker.none')}
      </span>
    );
  }
  return (
    <div
      ref={list}
      id={id}
      className="picker-list"
      style={place}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
    >
      {found.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the focus and the keys
        <div
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={index === active ? 'picker-option on' : 'picker-option'}
          style={{ paddingInlineStart: 10 + 14 * (option.depth ?? 0) }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}
