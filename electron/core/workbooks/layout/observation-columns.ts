/** The columns of the Observations sheet. */
export const observationColumns = {
  contract: 1,
  indicator: 2,
  name: 3,
  date: 4,
  kind: 5,
  assessor: 6,
  lead: 7,
  state: 8,
  value: 9,
  /** The value where the state says that there is one. */
  read: 10,
  /** The value where the round's rule uses it. */
  counts: 11,
  reason: 12,
  comment: 13,
  carriedFrom: 14,
  carriedSource: 15,
  /** The first item of a checklist; the others follow. */
  item: 16,
} as const;

/** The rows of the Observations sheet: its header, and the first observation. */
export const observationRows = { header: 3, first: 4 } as const;
