import type { Lift, LiftRoute } from '#shared/domain/lift.ts';
import { ErrorNotice } from '../../../components/ErrorNotice.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useRuleNames } from '../../../components/rule/use-rule-names.ts';
import { useRead } from '../../../data/use-read.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import type { ExplanationFacts } from '../explanation/explanation-facts.ts';
import { PartButton } from '../explanation/PartButton.tsx';
import { scoreText } from '../words/figures.ts';
import { hindranceSentences } from './hindrance-text.ts';
import { stepText } from './step-text.ts';

interface Props {
  readonly facts: ExplanationFacts;
  onGo(code: string): void;
}

/** What would lift an assessment to the next grade: the cheapest routes, or what stands in the way. */
export function LiftStory({ facts, onGo }: Props) {
  const { t } = useI18n();
  const { assessmentId } = facts;
  const { data, error, refetch } = useRead(['scoring', 'lift', assessmentId], (client, signal) =>
    client.certainty.lift({ assessmentId }, { signal }),
  );
  return (
    <section className="lift">
      <h3>{t('lift.title')}</h3>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.withheld && <p className="ink-2">{t('lift.withheld')}</p>}
      {data?.lift && <Found facts={facts} lift={data.lift} onGo={onGo} />}
    </section>
  );
}

interface FoundProps extends Props {
  readonly lift: Lift;
}

function Found({ facts, lift, onGo }: FoundProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const names = useRuleNames(facts.framework);
  if (lift.kind !== 'routes') {
    const [first, ...rules] = hindranceSentences(facts, lift, names, i18n);
    return (
      <>
        <p>{first}</p>
        {rules.length > 0 && (
          <ul className="story">
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        )}
      </>
    );
  }
  return (
    <>
      <p>
        {t('lift.routes', { count: lift.routes.length, grade: names.grade(lift.target) })}{' '}
        {!lift.proven && <span className="ink-2">{t('lift.notProven')}</span>}
      </p>
      <ol className="routes">
        {lift.routes.map((route) => (
          <li key={route.steps.map(({ indicator }) => indicator).join(' ')}>
            <Route facts={facts} route={route} onGo={onGo} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** One route: its steps, and what the assessment comes to with them. */
function Route({ facts, route, onGo }: Props & { readonly route: LiftRoute }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const names = useRuleNames(facts.framework);
  return (
    <>
      <p className="small ink-2">
        {t('lift.route', {
          count: route.steps.length,
          gain: scoreText(format, route.gain),
          total: scoreText(format, route.total),
          grade: names.grade(route.grade),
        })}
      </p>
      <ul className="route-steps">
        {route.steps.map((step) => (
          <li key={step.indicator}>
            <PartButton facts={facts} code={step.indicator} onGo={onGo} />
            <span className="route-change">{stepText(facts, step, i18n)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
