import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many things are on it, beside the label; nothing for none. */
  readonly count?: number;
  /** The count is one of things to mend. */
  readonly alarm?: boolean;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly active: Id;
  onChange(id: Id): void;
  /** The panel of the active tab. */
  readonly children: ReactNode;
}

/** Faces of one thing; left and right arrows move between them. */
export function Tabs<Id extends string>({ label, tabs, active, onChange, children }: Props<Id>) {
  const id = useId();
  const index = tabs.findIndex((tab) => tab.id === active);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    if (target === undefined) return;
    event.preventDefault();
    const next = tabs[(target + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === active}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === active ? 0 : -1}
            className={tab.id === active ? 'tab on' : 'tab'}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && (
              <span className={tab.alarm ? 'tab-count bad' : 'tab-count'}>{tab.count}</span>
            )}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${active}`}
        className="tab-panel"
      >
        {children}
      </div>
    </>
  );
}
