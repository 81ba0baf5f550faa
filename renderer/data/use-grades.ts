import { useMemo } from 'react';
import type { GradeBand, GradeTone } from '#shared/domain/framework/grade-band.ts';
import type { GradeResult } from '#shared/domain/result.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useRead } from './use-read.ts';

/** The grades of a framework version, as screens name and mark them. */
export interface Grades {
  /** Best first; empty until they are read. */
  readonly bands: readonly GradeBand[];
  label(grade: GradeResult): string;
  tone(grade: GradeResult): GradeTone | null;
}

/** Reads the grades of a framework version; null for none yet. */
export function useGrades(frameworkVersionId: string | null): Grades {
  const { t, format } = useI18n();
  const { data } = useRead(
    ['frameworks', 'get', frameworkVersionId],
    (client, signal) => client.frameworks.get({ id: frameworkVersionId ?? '' }, { signal }),
    { enabled: frameworkVersionId !== null },
  );
  return useMemo(() => {
    const bands = (data?.content.grades ?? []).toSorted((a, b) => b.from - a.from);
    const band = (code: string): GradeBand | undefined => bands.find((one) => one.code === code);
    return {
      bands,
      label(grade) {
        if (grade.kind !== 'grade') return t(`gradeResult.${grade.kind}`);
        const found = band(grade.code);
        return found ? format.text(found.name) : grade.code;
      },
      tone: (grade) => (grade.kind === 'grade' ? (band(grade.code)?.tone ?? null) : null),
    };
  }, [data, t, format]);
}
