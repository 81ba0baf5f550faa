import { useMemo } from 'react';
import type { Framework } from '#shared/domain/framework/framework.ts';
import type { Column } from '../../../components/grid/column.ts';
import { Tag } from '../../../components/Tag.tsx';
import { type I18n, useI18n } from '../../../i18n/i18n.tsx';
import { bandOf } from '../model/next-grade.ts';
import { exactText, scoreText, shareText } from '../words/figures.ts';
import { NodeGrade } from './NodeGrade.tsx';
import type { TreeRow } from './tree-rows.ts';

/** The columns of the explanation's table. */
export function useNodeColumns(framework: Framework): readonly Column<TreeRow>[] {
  const i18n = useI18n();
  return useMemo(
    () => [...nameColumns(i18n), ...resultColumns(framework, i18n), ...figureColumns(i18n)],
    [framework, i18n],
  );
}

/** The grade of a node after its rules. */
function gradeColumn(framework: Framework, { t, format }: I18n): Column<TreeRow> {
  const text = ({ result: { grade } }: TreeRow): string => {
    const band = grade === null ? null : bandOf(framework, { kind: 'grade', code: grade });
    return band ? format.text(band.name) : '—';
  };
  return {
    key: 'grade',
    header: t('live.grade'),
    width: 96,
    value: ({ result }) => result.grade,
    text,
    filter: 'none',
    cell: ({ result }) => <NodeGrade framework={framework} result={result} />,
  };
}

function nameColumns({ t, format }: I18n): Column<TreeRow>[] {
  const nameOf = (row: TreeRow): string => (row.name ? format.text(row.name) : t('explain.total'));
  return [
    {
      key: 'code',
      header: t('sheet.column.code'),
      width: 66,
      value: (row) => row.code,
      filter: 'none',
    },
    {
      key: 'name',
      header: t('sheet.column.indicator'),
      width: 184,
      grow: 1,
      value: nameOf,
      filter: 'none',
      cell: (row) => (
        <span
          className={row.isGroup ? 'clip strong' : 'clip'}
          style={{ paddingInlineStart: row.depth * 10 }}
          title={nameOf(row)}
        >
          {nameOf(row)} {row.critical && <Tag tone="bad">{t('sheet.critical')}</Tag>}
        </span>
      ),
    },
  ];
}

/** What came out, beside the name; what it rests on follows. */
function resultColumns(framework: Framework, i18n: I18n): Column<TreeRow>[] {
  const { t, format } = i18n;
  const score = (value: number): string => scoreText(format, value);
  return [
    figure('score', t('explain.score'), 60, score, ({ result }) => result.score),
    gradeColumn(framework, i18n),
  ];
}

function figureColumns({ t, format }: I18n): Column<TreeRow>[] {
  const exact = (value: number): string => exactText(format, value);
  const share = (value: number): string => shareText(format, value);
  const fine = (value: number): string => format.percent(value, 1);
  const points = (value: number): string => format.number(value, 2);
  return [
    figure('weight', t('explain.weight'), 62, exact, (row) => row.weight),
    figure('effective', t('explain.effective'), 76, fine, ({ result }) => result.effectiveWeight),
    figure('coverage', t('explain.coverage'), 78, share, ({ result }) => result.coverage),
    figure(
      'points',
      t('sheet.column.contribution'),
      60,
      points,
      ({ result }) => result.contribution,
    ),
  ];
}

function figure(
  key: string,
  header: string,
  width: number,
  write: (value: number) => string,
  value: (row: TreeRow) => number | null,
): Column<TreeRow> {
  return {
    key,
    header,
    width,
    align: 'end',
    value,
    filter: 'none',
    text(row) {
      const found = value(row);
      return found === null ? '—' : write(found);
    },
  };
}
