import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSignedIn } from '../../app/signed-in.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StateTag } from '../../components/StateTag.tsx';
import { useI18n } from '../../i18n/i18n.tsx';
import type { ExplanationFacts } from './explanation/explanation-facts.ts';
import { VerdictMarks } from './explanation/VerdictMarks.tsx';
import type { AssessmentFacts } from './use-assessment.ts';

interface Props {
  readonly facts: AssessmentFacts;
  /** The result as it stands; absent until it is known. */
  readonly verdict?: Pick<ExplanationFacts, 'framework' | 'result' | 'judgement'>;
  /** The steps that can be taken. */
  readonly children?: ReactNode;
}

/** Whose assessment this is, in which round, by whom, and where it stands. */
export function AssessmentHeader({ facts: { row, round }, verdict, children }: Props) {
  const { t, format } = useI18n();
  const { me } = useSignedIn();
  const manager = me.role === 'provider-manager';
  const names = row.assessors.map((one) =>
    one.lead ? t('assessment.lead.leadMark', { name: one.name }) : one.name,
  );
  const assessors =
    names.length === 0
      ? t('assessment.lead.noAssessors')
      : t('assessment.lead.assessors', { names: names.join(t('assessment.lead.between')) });
  const parts = [
    t('assessment.contract', { code: row.contractCode }),
    t(`serviceType.${row.serviceType}`),
    ...(manager ? [] : [assessors]),
  ];
  return (
    <PageHeader
      title={`${format.text(row.providerName)} · ${format.text(row.contractName)}`}
      back={
        <Link href={manager ? '/results' : `/rounds/${round.id}`}>{format.text(round.name)}</Link>
      }
      lead={
        <span className="row wrap">
          <StateTag state={row.state} /> {parts.join(' · ')}
          {verdict?.judgement && <VerdictMarks facts={verdict} />}
        </span>
      }
    >
      {children}
    </PageHeader>
  );
}
