import type { ImportReport } from '../../dataset/import/rows/import-report';
import type { ProblemGroup } from '../../dataset/import/rows/problem-tally';
import { type Texts, useTexts } from '../../i18n/texts';
import styles from './ProblemTable.module.css';

/** The problems of an import by kind and column, with examples. */
export function ProblemTable({ report: { groups } }: { readonly report: ImportReport }) {
  const texts = useTexts();
  const { t } = texts;
  if (groups.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{t('imports.reportProblems')}</h3>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('imports.problem')}</th>
              <th scope="col">{t('imports.column')}</th>
              <th scope="col" className={styles.number}>
                {t('imports.rows')}
              </th>
              <th scope="col">{t('imports.examples')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <ProblemRow key={`${group.code} ${group.column}`} group={group} texts={texts} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ProblemRow({ group, texts }: { readonly group: ProblemGroup; readonly texts: Texts }) {
  const { t, format } = texts;
  const isRejection = group.severity === 'rejection';
  return (
    <tr>
      <th scope="row" className={styles.problem}>
        {t(`imports.code-${group.code}`)}
        <span className={isRejection ? styles.rejection : styles.doubt}>
          {t(isRejection ? 'imports.severityRejection' : 'imports.severityDoubt')}
        </span>
      </th>
      <td dir="auto">{group.column}</td>
      <td className={styles.number}>{format.number(group.count)}</td>
      <td>
        <ul className={styles.examples}>
          {group.examples.slice(0, 3).map(({ row, value }) => (
            <li key={row} dir="auto">
              {t('imports.example', { row: format.number(row), value: value || t('imports.noValue') })}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
