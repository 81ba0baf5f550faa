import { SegmentAxis } from '#shared/domain/service-contract.ts';
import { useRead } from '../../data/use-read.ts';
import { CheckboxField } from '../../forms/CheckboxField.tsx';
import { useI18n } from '../../i18n/i18n.tsx';

interface Props {
  /** Codes of the segments that the contract names. */
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Whom a contract serves, on both axes. */
export function SegmentField({ chosen, onChange }: Props) {
  const { t, format } = useI18n();
  const { data = [] } = useRead(['providers', 'segments'], (client, signal) =>
    client.providers.segments(undefined, { signal }),
  );
  if (data.length === 0) return null;
  const choose = (code: string, yes: boolean): void =>
    onChange(yes ? [...chosen, code] : chosen.filter((one) => one !== code));
  return (
    <div className="form-pair">
      {SegmentAxis.options.map((axis) => (
        <fieldset key={axis} className="checks">
          <legend>
            {t('contract.segments')} · {t(`segmentAxis.${axis}`)}
          </legend>
          {data
            .filter((segment) => segment.axis === axis)
            .map((segment) => (
              <CheckboxField
                key={segment.code}
                label={format.text(segment.name)}
                checked={chosen.includes(segment.code)}
                onChange={(yes) => choose(segment.code, yes)}
              />
            ))}
        </fieldset>
      ))}
    </div>
  );
}
