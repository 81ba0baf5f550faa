import { describeFailure } from '../data/failure.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Button } from './Button.tsx';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, in a sentence, read out at once; nothing when nothing did. */
export function ErrorNotice({ error, onRetry }: Props) {
  const { t, tell } = useI18n();
  if (error === null || error === undefined) return null;
  const failure = describeFailure(error, { t, tell });
  return (
    <div className="notice bad" role="alert">
      <div className="grow">
        <p>{failure.sentence}</p>
        {failure.problems.length > 0 && (
          <ul>
            {failure.problems.map((problem) => (
              <li key={`${problem.path} ${problem.sentence}`}>
                {problem.path !== '' && <code>{problem.path}</code>} {problem.sentence}
              </li>
            ))}
          </ul>
        )}
      </div>
      {onRetry && <Button onClick={onRetry}>{t('action.retry')}</Button>}
    </div>
  );
}
