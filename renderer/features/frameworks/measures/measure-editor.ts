import type { Measure } from '#shared/domain/framework/measure.ts';

/** What an editor of one kind of measure is given. */
export interface MeasureEditorProps<Kind extends Measure['kind']> {
  readonly measure: Extract<Measure, { kind: Kind }>;
  /** Where the measure stands in the file. */
  readonly path: string;
  /** @param about what is being typed into: changes of the same are one step of undo */
  onChange(measure: Extract<Measure, { kind: Kind }>, about?: string): void;
}
