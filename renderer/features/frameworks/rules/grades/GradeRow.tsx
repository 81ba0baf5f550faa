import { type GradeBand, GradeTone } from '#shared/domain/framework/grade-band.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { useEditor } from '../../editor/editor-context.ts';
import { BilingualEntry, OptionalBilingualEntry } from '../../fields/BilingualEntry.tsx';
import { ChoiceEntry } from '../../fields/ChoiceEntry.tsx';
import { NumberEntry } from '../../fields/NumberEntry.tsx';
import { CodeEntry } from '../../fields/TextEntry.tsx';
import { ToolButton } from '../../fields/ToolButton.tsx';
import { setBound } from '../../model/grade-edits.ts';
import { changed } from '../../model/list.ts';
import { mergeGrade, mergeTarget, mostGrades, renameGrade, splitBand } from './band-edits.ts';

interface Props {
  readonly band: GradeBand;
  /** Its place in the framework. */
  readonly index: number;
}

/** A grade of the table. */
export function GradeRow({ band, index }: Props) {
  const { t } = useI18n();
  const { change, readOnly } = useEditor();
  const at = `grades[${index}]`;
  const label = (column: string): string => `${band.code}, ${column}`;
  const set = (parts: Partial<GradeBand>, about?: string): void =>
    change((now) => ({ ...now, grades: changed(now.grades, index, parts) }), about);
  return (
    <tr>
      <td>
        <ChoiceEntry
          bare
          path={`${at}.tone`}
          label={label(t('frameworks.grades.tone'))}
          value={band.tone}
          options={GradeTone.options.map((value) => ({ value, label: t(`gradeTone.${value}`) }))}
          onChange={(tone) => set({ tone })}
        />
      </td>
      <td>
        <CodeEntry
          bare
          path={`${at}.code`}
          label={label(t('frameworks.field.code'))}
          value={band.code}
          onChange={(code) => change((now) => renameGrade(now, index, code))}
        />
      </td>
      <td>
        <span className="entry-stack">
          <BilingualEntry
            bare
            path={`${at}.name`}
            label={label(t('frameworks.field.name'))}
            value={band.name}
            onChange={(name) => set({ name }, `${at}.name`)}
          />
        </span>
      </td>
      <td>
        <span className="bound-pair">
          <Bound band={band} index={index} side="from" />
          <Bound band={band} index={index} side="to" />
        </span>
      </td>
      <td>
        <span className="entry-stack">
          <OptionalBilingualEntry
            bare
            rows={2}
            path={`${at}.consequence`}
            label={label(t('frameworks.field.consequence'))}
            value={band.consequence}
            onChange={(consequence) => set({ consequence }, `${at}.consequence`)}
          />
        </span>
      </td>
      {!readOnly && (
        <td className="grade-tools">
          <GradeTools band={band} index={index} />
        </td>
      )}
    </tr>
  );
}

interface BoundProps extends Props {
  readonly side: 'from' | 'to';
}

function Bound({ band, index, side }: BoundProps) {
  const { t } = useI18n();
  const { change } = useEditor();
  return (
    <NumberEntry
      bare
      late
      path={`grades[${index}].${side}`}
      label={`${band.code}, ${t(`frameworks.grades.${side}`)}`}
      value={band[side]}
      onChange={(value) =>
        change((now) => ({ ...now, grades: setBound(now.grades, index, side, value) }))
      }
    />
  );
}

/** Splits a grade in two, or merges it into its neighbour. */
function GradeTools({ band, index }: Props) {
  const { t } = useI18n();
  const { framework, newTexts, change } = useEditor();
  const { grades } = framework;
  const target = mergeTarget(grades, index);
  const split = t('frameworks.grades.split', { code: band.code });
  const merge = t('frameworks.grades.merge', {
    code: band.code,
    into: target === null ? '' : grades[target].code,
  });
  return (
    <span className="tools">
      <ToolButton
        drawing="split"
        label={split}
        disabled={grades.length >= mostGrades}
        onClick={() =>
          change((now) => ({ ...now, grades: splitBand(now.grades, index, newTexts.grade) }))
        }
      />
      <ToolButton
        drawing="merge"
        label={merge}
        disabled={target === null}
        onClick={() => change((now) => mergeGrade(now, index))}
      />
    </span>
  );
}
