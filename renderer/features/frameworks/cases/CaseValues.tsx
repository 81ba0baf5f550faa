import type { Indicator } from '#shared/domain/framework/node.ts';
import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import type { CaseValue } from '#shared/domain/framework/worked-case.ts';
import { Picker } from '../../../components/picker/Picker.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { keepFocusIn } from '../fields/keep-focus.ts';
import { Problems } from '../fields/Problems.tsx';
import { ToolButton } from '../fields/ToolButton.tsx';
import type { CaseProps } from './CaseEditor.tsx';
import {
  type CaseState,
  caseStates,
  firstValue,
  stateOfValue,
  stateValue,
  withoutValue,
  withValue,
} from './case-edits.ts';
import { ValueFields } from './ValueFields.tsx';

/** What the case says of each indicator; what it does not name is not assessed. */
export function CaseValues({ worked, path, names, onChange }: CaseProps) {
  const { t } = useI18n();
  const { framework, readOnly } = useEditor();
  const indicators = indicatorsOf(framework);
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const left = indicators.filter(
    (indicator) => !(indicator.code in worked.values) && firstValue(indicator) !== null,
  );
  const add = (code: string): void => {
    const indicator = known.get(code);
    const value = indicator && firstValue(indicator);
    if (value !== null && value !== undefined) onChange(withValue(worked, code, value));
  };
  return (
    <section className="case-part" aria-label={t('frameworks.cases.said')}>
      <h3>{t('frameworks.cases.said')}</h3>
      <ul className="case-values">
        {Object.entries(worked.values).map(([code, value]) => (
          <ValueLine
            key={code}
            name={names.node(code)}
            indicator={known.get(code)}
            value={value}
            path={`${path}.values.${code}`}
            onChange={(next) => onChange(withValue(worked, code, next), `${path}.values.${code}`)}
            onRemove={() => {
              keepFocusIn('.case-part');
              onChange(withoutValue(worked, code));
            }}
          />
        ))}
      </ul>
      {!readOnly && left.length > 0 && (
        <Picker
          label={t('frameworks.cases.addValue')}
          placeholder={t('frameworks.cases.addValue')}
          value=""
          options={left.map(({ code }) => ({ value: code, label: names.node(code) }))}
          onPick={add}
        />
      )}
    </section>
  );
}

interface LineProps {
  readonly name: string;
  /** Undefined where the framework has no such indicator. */
  readonly indicator: Indicator | undefined;
  readonly value: CaseValue;
  readonly path: string;
  onChange(value: CaseValue): void;
  onRemove(): void;
}

function ValueLine({ name, indicator, value, path, onChange, onRemove }: LineProps) {
  const { t } = useI18n();
  const { readOnly } = useEditor();
  return (
    <li data-path={path}>
      <span className="case-name">{name}</span>
      {indicator !== undefined && (
        <SaidFields
          name={name}
          indicator={indicator}
          value={value}
          path={path}
          onChange={onChange}
        />
      )}
      {!readOnly && (
        <ToolButton
          drawing="remove"
          label={t('frameworks.row.remove', { name })}
          onClick={onRemove}
        />
      )}
      <Problems id={`${path}-problems`} path={path} />
    </li>
  );
}

interface SaidProps extends Omit<LineProps, 'onRemove'> {
  readonly indicator: Indicator;
}

/** Whether there is a value or why there is none, and the value. */
function SaidFields({ name, indicator, value, path, onChange }: SaidProps) {
  const { t } = useI18n();
  const state = stateOfValue(value, indicator);
  const choose = (next: CaseState | 'value'): void => {
    if (next !== 'value') onChange(stateValue(next));
    else onChange(firstValue(indicator) ?? 0);
  };
  return (
    <>
      <ChoiceEntry<CaseState | 'value'>
        bare
        path={`${path}.state`}
        label={t('frameworks.cases.state', { name })}
        value={state ?? 'value'}
        options={(['value', ...caseStates] as const).map((one) => ({
          value: one,
          label: t(`observationState.${one}`),
        }))}
        onChange={choose}
      />
      {state === null && (
        <ValueFields
          name={name}
          measure={indicator.measure}
          value={value}
          path={path}
          onChange={onChange}
        />
      )}
    </>
  );
}
