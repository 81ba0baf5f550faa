import type { ImportKind } from '#shared/contract/exchange.ts';
import { fold } from '../cells/fold.ts';
import type { TableMarks } from '../table/table.ts';
import { type ColumnSet, headersOf } from './column-set.ts';
import { contractColumns } from './contracts.ts';
import { observationColumns } from './observations.ts';
import { providerColumns } from './providers.ts';
import { responseColumns } from './responses.ts';

/** The columns of every kind of table file. */
export const columnSets: Readonly<Record<ImportKind, ColumnSet>> = {
  providers: providerColumns,
  contracts: contractColumns,
  observations: observationColumns,
  responses: responseColumns,
};

const sheetNames: Readonly<Record<ImportKind, readonly string[]>> = {
  providers: ['providers', '机构', '服务机构'],
  contracts: ['contracts', '项目', '合同', '服务项目'],
  observations: ['observations', '观测', '观测值'],
  responses: ['responses', '答卷', '反馈'],
};

/** What a table of this kind is known by in a file. */
export const marksOf = (kind: ImportKind): TableMarks => ({
  headers: new Set(headersOf(columnSets[kind]).keys()),
  sheets: new Set(sheetNames[kind].map(fold)),
});
