import type { Framework } from '#shared/domain/framework/framework.ts';
import type { NodeResult } from '#shared/domain/result.ts';
import { GradeMark } from '../../../components/GradeMark.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { bandOf } from '../model/next-grade.ts';

interface Props {
  readonly framework: Framework;
  readonly result: NodeResult | undefined;
}

/** The grade of a node after its rules; where they changed it, the one its score earns as well. */
export function NodeGrade({ framework, result }: Props) {
  const { t, format } = useI18n();
  if (!result || result.grade === null || result.computedGrade === null) return null;
  const band = bandOf(framework, { kind: 'grade', code: result.grade });
  const computed = bandOf(framework, { kind: 'grade', code: result.computedGrade });
  if (!band || !computed) return null;
  const changed = band.code !== computed.code;
  const title = changed
    ? t('sheet.gradeChanged', { before: format.text(computed.name), after: format.text(band.name) })
    : undefined;
  return (
    <span className="node-grade" title={title}>
      <GradeMark tone={band.tone} label={format.text(band.name)} />
      {changed && <span className="visually-hidden">{title}</span>}
      {changed && (
        <s className="small ink-2" aria-hidden="true">
          {format.text(computed.name)}
        </s>
      )}
    </span>
  );
}
