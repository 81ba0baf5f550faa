import type { StyleName } from '../book/styles.ts';

/** How the cells of a node's line look. */
export interface LineStyles {
  readonly text: StyleName;
  /** The name, drawn in by its depth. */
  readonly name: StyleName;
  readonly plain: StyleName;
  readonly centred: StyleName;
  readonly number: StyleName;
  readonly share: StyleName;
}

const indicator: LineStyles = {
  text: 'text',
  name: 'itemName',
  plain: 'value',
  centred: 'centred',
  number: 'scoreRight',
  share: 'percentRight',
};

const dimension: LineStyles = {
  text: 'dimension',
  name: 'dimension',
  plain: 'dimension',
  centred: 'dimensionCentred',
  number: 'dimensionNumber',
  share: 'dimensionPercent',
};

const criterion: LineStyles = {
  text: 'criterion',
  name: 'criterionName',
  plain: 'criterion',
  centred: 'criterionCentred',
  number: 'criterionNumber',
  share: 'criterionPercent',
};

/** The looks of the total and the first level, of the groups below, and of the indicators. */
export function lineStyles(isGroup: boolean, depth: number): LineStyles {
  if (!isGroup) return indicator;
  return depth <= 1 ? dimension : criterion;
}
