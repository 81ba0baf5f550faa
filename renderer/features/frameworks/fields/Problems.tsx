import { describeProblem } from '../../../data/failure.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';

/** What the checks say about the field at `path`. */
export function useProblemsAt(path: string | undefined) {
  const { problems } = useEditor();
  return path === undefined ? [] : problems.filter((problem) => problem.path === path);
}

interface Props {
  readonly id: string;
  /** Of the field at this path of the file. */
  readonly path: string | undefined;
  /** What was typed cannot be taken. */
  readonly error?: string | undefined;
}

/** What is wrong with a field, below it. */
export function Problems({ id, path, error }: Props) {
  const { t, tell } = useI18n();
  const found = useProblemsAt(path);
  if (error === undefined && found.length === 0) return null;
  return (
    <span id={id} className="field-problems">
      {error !== undefined && <span className="field-problem error">{error}</span>}
      {found.map((problem) => (
        <span key={problem.code} className={`field-problem ${problem.severity}`}>
          {describeProblem(problem.code, problem.params, { t, tell })}
        </span>
      ))}
    </span>
  );
}
