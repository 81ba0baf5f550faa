import { indicatorsOf } from '#shared/domain/framework/walk.ts';
import { Card } from '../../../components/Card.tsx';
import { useI18n } from '../../../i18n/i18n.tsx';
import { useEditor } from '../editor/editor-context.ts';
import { treeRows } from '../model/tree-rows.ts';

/** The indicators whose failure limits the grade, each leading to its rule. */
export function CriticalCard() {
  const { t, format } = useI18n();
  const { framework, goTo } = useEditor();
  const critical = treeRows(framework, new Set()).flatMap(({ node, path }) =>
    node.kind === 'indicator' && node.critical ? [{ node, rule: node.critical, path }] : [],
  );
  const gradeName = (code: string): string => {
    const band = framework.grades.find((grade) => grade.code === code);
    return band ? format.text(band.name) : code;
  };
  return (
    <Card
      title={t('frameworks.critical.list')}
      aside={
        <span className="ink-2 small">{`${critical.length} / ${indicatorsOf(framework).length}`}</span>
      }
    >
      {critical.length === 0 && <p className="note">{t('frameworks.critical.none')}</p>}
      <ul className="critical-list">
        {critical.map(({ node, rule, path }) => (
          <li key={path.join('.')}>
            <button
              type="button"
              className="text-link"
              onClick={() => goTo(`children[${path.join('].children[')}].critical.below`)}
            >
              {`${node.code} ${format.text(node.name)}`}
            </button>
            <span className="ink-2">
              {t('frameworks.critical.tag', {
                below: format.number(rule.below),
                grade: gradeName(rule.grade),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
