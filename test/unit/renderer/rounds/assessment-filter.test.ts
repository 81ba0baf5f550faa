import { expect, test } from 'vitest';
import {
  inState,
  isFiltering,
  meetingAllButState,
  noFilter,
  progressOf,
} from '#renderer/features/rounds/assessment-filter.ts';
import { createFormats } from '#renderer/i18n/formats.ts';
import type { AssessmentRow } from '#shared/contract/rounds.ts';

const i18n = { format: createFormats('en') };
const me = '00000000-0000-7000-8000-000000000001';

function row(code: string, fields: Partial<AssessmentRow> = {}): AssessmentRow {
  return {
    id: `id ${code}`,
    roundId: 'round',
    roundCode: '2026',
    contractId: `contract ${code}`,
    contractCode: code,
    contractName: { en: `Service ${code}`, 'zh-CN': '' },
    serviceType: 'daily-care',
    providerId: 'provider',
    providerCode: 'P01',
    providerName: { en: 'Morning Light', 'zh-CN': '晨光' },
    nature: 'non-profit',
    district: 'North',
    state: 'planned',
    assessors: [],
    visitCount: 0,
    observedCount: 0,
    indicatorCount: 10,
    updatedAt: '2026-05-20T08:00:00.000Z',
    ...fields,
  };
}

const assessor = { id: 'assessor', name: 'Lin', personId: me, lead: true };
const rows = [
  row('A'),
  row('B', { state: 'submitted', assessors: [assessor], observedCount: 10 }),
  row('C', { nature: 'for-profit', serviceType: 'capacity-building', observedCount: 4 }),
  row('D', { district: 'South', assessors: [{ ...assessor, id: 'other', personId: null }] }),
];
const codes = (filter: Partial<typeof noFilter>): string[] =>
  meetingAllButState(rows, { ...noFilter, ...filter }, me, i18n).map((one) => one.contractCode);

test('without a wish every assessment is shown', () => {
  expect(codes({})).toEqual(['A', 'B', 'C', 'D']);
  expect(isFiltering(noFilter)).toBe(false);
});

test('each wish keeps those that meet it', () => {
  expect(codes({ search: 'service c' })).toEqual(['C']);
  expect(codes({ search: 'MORNING' })).toEqual(['A', 'B', 'C', 'D']);
  expect(codes({ mine: true })).toEqual(['B']);
  expect(codes({ nature: 'for-profit' })).toEqual(['C']);
  expect(codes({ serviceType: 'capacity-building' })).toEqual(['C']);
  expect(codes({ district: 'South' })).toEqual(['D']);
  expect(codes({ assessor: 'other' })).toEqual(['D']);
  expect(codes({ assessor: 'nobody' })).toEqual(['A', 'C']);
});

test('progress tells nothing, part and everything apart', () => {
  expect(rows.map(progressOf)).toEqual(['nothing', 'complete', 'part', 'nothing']);
  expect(codes({ progress: 'part' })).toEqual(['C']);
});

test('the wish for a state comes last, so that the chips can count the others', () => {
  expect(codes({ state: 'submitted' })).toHaveLength(4);
  expect(inState(rows, 'submitted').map((one) => one.contractCode)).toEqual(['B']);
  expect(inState(rows, null)).toBe(rows);
});
