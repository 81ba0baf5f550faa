import { expect, test } from 'vitest';
import { fieldChanges } from '#renderer/features/audit/field-changes.ts';

test('only what differs is shown, field by field, into nested records', () => {
  const before = { code: 'P1', name: { en: 'Old', 'zh-CN': '旧' }, tags: ['a'] };
  const after = { code: 'P1', name: { en: 'New', 'zh-CN': '旧' }, tags: ['a', 'b'] };
  expect(fieldChanges(before, after)).toEqual([
    { field: 'name.en', before: 'Old', after: 'New' },
    { field: 'tags.1', before: null, after: 'b' },
  ]);
});

test('a record that was made or taken away has one side only', () => {
  expect(fieldChanges(null, { code: 'P1' })).toEqual([
    { field: 'code', before: null, after: 'P1' },
  ]);
  expect(fieldChanges({ active: false }, null)).toEqual([
    { field: 'active', before: 'false', after: null },
  ]);
});
