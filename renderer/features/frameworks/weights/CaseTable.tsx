import type { z } from 'zod';
import type { CriticWeighting, EntropyWeighting } from '#shared/domain/framework/weighting.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { ChoiceEntry } from '../fields/ChoiceEntry.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import type { Entered } from '../fields/use-entry.ts';
import { casesOfText, textOfCases } from './case-text.ts';
import { useNodeNames } from './use-node-names.ts';

type Data = z.infer<typeof EntropyWeighting> | z.infer<typeof CriticWeighting>;

interface Props<Of extends Data = Data> {
  readonly weighting: Of;
  /** Where the derivation stands in the file. */
  readonly path: string;
  onChange(weighting: Of): void;
}

const mostCases = 5000;

/** The cases that the data's own weights come from: pasted from a spreadsheet, a column a child. */
export function CaseTable({ weighting, path, onChange }: Props) {
  const { t } = useI18n();
  const nameOf = useNodeNames();
  const { items, matrix } = weighting;
  const read = (text: string): Entered<string> => {
    const found = casesOfText(text, items.length);
    if (found.kind === 'empty') return { ok: false, error: t('frameworks.weights.casesEmpty') };
    if (found.kind === 'width') {
      const { row } = found;
      const params = { row, found: found.found, wanted: items.length };
      return { ok: false, error: t('frameworks.weights.casesWidth', params) };
    }
    if (found.kind === 'number') {
      const { row, column } = found;
      return { ok: false, error: t('frameworks.weights.casesNumber', { row, column }) };
    }
    if (found.matrix.length > mostCases) {
      return { ok: false, error: t('frameworks.weights.casesMost', { most: mostCases }) };
    }
    return { ok: true, value: textOfCases(found.matrix) };
  };
  const take = (text: string): void => {
    const found = casesOfText(text, items.length);
    if (found.kind === 'cases') onChange({ ...weighting, matrix: found.matrix });
  };
  return (
    <div className="stack">
      <p className="note">
        {t('frameworks.weights.casesNote', {
          columns: items.map((code, i) => `${i + 1}. ${nameOf(code)}`).join(' · '),
        })}
      </p>
      <TextEntry
        path={`${path}.matrix`}
        label={t('frameworks.weights.cases', { count: matrix.length })}
        rows={8}
        late
        value={textOfCases(matrix)}
        read={read}
        onChange={take}
      />
      {weighting.method === 'critic' && (
        <Directions weighting={weighting} path={path} onChange={onChange} />
      )}
    </div>
  );
}

type Critic = z.infer<typeof CriticWeighting>;

/** Which way each child is good. */
function Directions({ weighting, path, onChange }: Props<Critic>) {
  const { t } = useI18n();
  const nameOf = useNodeNames();
  return (
    <ul className="rank-list" aria-label={t('frameworks.weights.directions')}>
      {weighting.items.map((code, i) => (
        <li key={code}>
          <span className="clip">{nameOf(code)}</span>
          <ChoiceEntry<'higher' | 'lower'>
            bare
            path={`${path}.directions[${i}]`}
            label={nameOf(code)}
            value={weighting.directions[i]}
            options={(['higher', 'lower'] as const).map((value) => ({
              value,
              label: t(`frameworks.weights.direction.${value}`),
            }))}
            onChange={(direction) =>
              onChange({ ...weighting, directions: weighting.directions.with(i, direction) })
            }
          />
        </li>
      ))}
    </ul>
  );
}
