import type { ReactNode } from 'react';
import type { DeductionMeasure } from '#shared/domain/framework/deduction.ts';
import { useI18n } from '../i18n/i18n.tsx';

type Axis = DeductionMeasure['severities'][number];

interface Props {
  readonly measure: Pick<DeductionMeasure, 'severities' | 'scopes'>;
  readonly className: string;
  readonly caption: ReactNode;
  /** What stands where a severity and a scope meet. */
  cell(severity: Axis, scope: Axis): ReactNode;
}

/** A grid of severities (rows) and scopes (columns). */
export function SeverityGrid({ measure, className, caption, cell }: Props) {
  const { format } = useI18n();
  const { severities, scopes } = measure;
  return (
    <table className={className}>
      {caption}
      <thead>
        <tr>
          <td />
          {scopes.map((scope) => (
            <th key={scope.code} scope="col">
              {format.text(scope.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {severities.map((severity) => (
          <tr key={severity.code}>
            <th scope="row">{format.text(severity.name)}</th>
            {scopes.map((scope) => (
              <td key={scope.code}>{cell(severity, scope)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
