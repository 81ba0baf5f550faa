import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { EntryTable } from '../fields/EntryTable.tsx';
import { Sentence } from '../fields/Sentence.tsx';
import { ShareEntry } from '../fields/ShareEntry.tsx';
import { possibleTerms } from '../model/derived-terms.ts';
import { showShare } from '../model/fraction.ts';
import { changed, removed } from '../model/list.ts';
import type { MeasureEditorProps } from './measure-editor.ts';
import { DecimalsEntry, RuleEditor, UnitEntry } from './QuantityEditor.tsx';

interface Props extends MeasureEditorProps<'derived'> {
  /** The indicator's. */
  readonly code: string;
}

/** The indicators whose raw values are summed, by weight, and what a missing one does. */
export function DerivedEditor({ code, ...props }: Props) {
  const { t } = useI18n();
  const { measure, path, onChange } = props;
  const sum = measure.terms.reduce((total, { weight }) => total + weight, 0);
  return (
    <>
      <TermTable code={code} {...props} />
      <p className="note">{t('frameworks.derived.sum', { sum: showShare(sum) })}</p>
      <div className="sentences">
        <Sentence
          fill
          message="frameworks.derived.missing"
          slots={{
            missing: (
              <ChoiceEntry
                bare
                path={`${path}.missing`}
                label={t('frameworks.derived.missingLabel')}
                value={measure.missing}
                options={(['block', 'redistribute'] as const).map((value) => ({
                  value,
                  label: t(`frameworks.derived.missing.${value}`),
                }))}
                onChange={(missing) => onChange({ ...measure, missing })}
              />
            ),
          }}
        />
      </div>
      <RuleEditor {...props} />
      <UnitEntry {...props} />
      <div className="entry-pair">
        <DecimalsEntry {...props} />
      </div>
    </>
  );
}

function TermTable({ code, measure, path, onChange }: Props) {
  const { t, format } = useI18n();
  const { framework } = useEditor();
  const { terms } = measure;
  const possible = possibleTerms(framework, code);
  const used = new Set(terms.map(({ indicator }) => indicator));
  const next = possible.find((indicator) => !used.has(indicator.code));
  const set = (index: number, parts: Partial<(typeof terms)[number]>, about?: string): void =>
    onChange({ ...measure, terms: changed(terms, index, parts) }, about);
  return (
    <EntryTable
      label={t('frameworks.derived.terms')}
      columns={[
        { key: 'indicator', header: t('frameworks.derived.term') },
        { key: 'weight', header: t('frameworks.field.weight'), width: 72 },
      ]}
      rows={terms.map((term, i) => ({
        key: `${i}`,
        name: term.indicator,
        cells: [
          <ChoiceEntry
            key="indicator"
            bare
            path={`${path}.terms[${i}].indicator`}
            label={`${t('frameworks.derived.term')} ${i + 1}`}
            value={term.indicator}
            options={possible
              .filter((one) => one.code === term.indicator || !used.has(one.code))
              .map((one) => ({ value: one.code, label: `${one.code} ${format.text(one.name)}` }))}
            onChange={(indicator) => set(i, { indicator })}
          />,
          <ShareEntry
            key="weight"
            bare
            path={`${path}.terms[${i}].weight`}
            label={`${term.indicator}, ${t('frameworks.field.weight')}`}
            value={term.weight}
            onChange={(weight) => set(i, { weight }, `${path}.terms[${i}].weight`)}
          />,
        ],
      }))}
      addLabel={t('frameworks.derived.add')}
      least={1}
      most={next === undefined ? terms.length : 50}
      onAdd={() =>
        next && onChange({ ...measure, terms: [...terms, { indicator: next.code, weight: 1 }] })
      }
      onRemove={(index) => onChange({ ...measure, terms: removed(terms, index) })}
    />
  );
}
