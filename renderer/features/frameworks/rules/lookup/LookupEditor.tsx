import { useMemo } from 'react';
import type { LookupRow } from '#shared/domain/framework/aggregation.ts';
import { type Framework, totalCode } from '#shared/domain/framework/framework.ts';
import type { Group } from '#shared/domain/framework/node.ts';
import { lookupRowSentence } from '#shared/wording/rule-sentence.ts';
import { Button } from '../../../../components/Button.tsx';
import { RuleSentence } from '../../../../components/rule/RuleSentence.tsx';
import { useRuleNames } from '../../../../components/rule/use-rule-names.ts';
import { useI18n } from '../../../../i18n/i18n.tsx';
import { changed } from '../../model/list.ts';
import { ConditionBuilder } from '../condition/ConditionBuilder.tsx';
import { GradeSlot } from '../condition/GradeSlot.tsx';
import { SlotLine } from '../condition/SlotLine.tsx';
import { lookupScope, type Scope } from '../condition/scope.ts';
import { OrderedRows } from '../order/OrderedRows.tsx';
import { aggregationPath, type LookupAggregation, mostRows, newRow } from './lookup-edits.ts';

interface Props {
  readonly framework: Framework;
  /** The group whose grade the table gives; null for the framework itself. */
  readonly group: Group | null;
  readonly readOnly: boolean;
  /** `about`: what is being typed into. */
  onChange(next: LookupAggregation, about?: string): void;
}

/** The table of conditions that gives a group its grade; shows nothing for another kind of aggregation. */
export function LookupEditor(props: Props) {
  const aggregation = props.group === null ? props.framework.aggregation : props.group.aggregation;
  return aggregation.method === 'lookup' ? (
    <LookupTable {...props} aggregation={aggregation} />
  ) : null;
}

interface TableProps extends Props {
  readonly aggregation: LookupAggregation;
}

function LookupTable({ framework, group, aggregation, readOnly, onChange }: TableProps) {
  const { t } = useI18n();
  const names = useRuleNames(framework);
  const at = group?.code ?? totalCode;
  const scope = useMemo(() => lookupScope(framework, at, names), [framework, at, names]);
  const path = aggregationPath(framework, group);
  const { rows, otherwise } = aggregation;
  const set = (next: readonly LookupRow[], about?: string): void =>
    onChange({ ...aggregation, rows: [...next] }, about);
  return (
    <div className="lookup">
      <p className="note">{t('frameworks.lookup.note')}</p>
      <OrderedRows
        label={t('frameworks.lookup.rows')}
        rows={rows}
        path={`${path}.rows`}
        readOnly={readOnly}
        least={1}
        most={mostRows}
        nameOf={(_, index) => t('frameworks.lookup.row', { number: index + 1 })}
        copyOf={(row) => row}
        sentence={(row) => <RuleSentence sentence={lookupRowSentence(row)} names={names} />}
        editor={(row, index) => (
          <RowEditor
            row={row}
            path={`${path}.rows[${index}]`}
            scope={scope}
            onChange={(parts, about) => set(changed(rows, index, parts), about)}
          />
        )}
        onChange={(next) => set(next)}
      />
      <div className="lookup-otherwise">
        <SlotLine
          message="frameworks.lookup.otherwise"
          slots={{
            grade: (
              <GradeSlot
                path={`${path}.otherwise`}
                label={t('frameworks.lookup.otherwiseGrade')}
                value={otherwise}
                onChange={(code) => onChange({ ...aggregation, otherwise: code ?? otherwise })}
              />
            ),
          }}
        />
      </div>
      {!readOnly && (
        <Button
          disabled={rows.length >= mostRows}
          onClick={() => set([...rows, newRow(scope, framework.grades)])}
        >
          {t('frameworks.lookup.add')}
        </Button>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: LookupRow;
  readonly path: string;
  readonly scope: Scope;
  onChange(parts: Partial<LookupRow>, about?: string): void;
}

function RowEditor({ row, path, scope, onChange }: RowProps) {
  const { t } = useI18n();
  const grade = (
    <GradeSlot
      path={`${path}.grade`}
      label={t('frameworks.rules.grade')}
      value={row.grade}
      onChange={(code) => onChange({ grade: code ?? row.grade })}
    />
  );
  return (
    <>
      <ConditionBuilder
        condition={row.when}
        path={`${path}.when`}
        scope={scope}
        onChange={(when, about) => onChange({ when }, about)}
      />
      <fieldset className="predicate effect" aria-label={t('frameworks.rules.effect')}>
        <SlotLine message="frameworks.lookup.then" slots={{ grade }} />
      </fieldset>
    </>
  );
}
