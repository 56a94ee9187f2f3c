import { useMemo, useState } from 'react';
import type { Fault } from '../../domain/fault';
import { faultText } from '../../i18n/fault-text';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './ProblemTable.module.css';
import { repairGroups } from './repair-groups';

/** Rows shown at first, and those that each press of "more" adds: a broken file can have thousands. */
const PAGE = 50;
const MOST_PATHS = 3;

/** What was mended in a dataset file and what does not add up in it, each with where it stands in the file. */
export function RepairTable({ repairs }: { readonly repairs: readonly Fault[] }) {
  const texts = useTexts();
  const { t, format } = texts;
  const groups = useMemo(() => repairGroups(repairs), [repairs]);
  const [limit, setLimit] = useState(PAGE);
  if (groups.length === 0) return null;
  const more = (count: number) => t('faults.moreOf', { count, number: format.number(count) });
  return (
    <section>
      <h3 className={styles.title}>{t('faults.title')}</h3>
      <p>{t('faults.note')}</p>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('imports.problem')}</th>
              <th scope="col" className={styles.number}>
                {t('faults.count')}
              </th>
              <th scope="col">{t('faults.where')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.slice(0, limit).map(({ fault, paths }) => (
              <tr key={`${fault.code}|${paths[0]}`}>
                <th scope="row" className={styles.problem} dir="auto">
                  {faultText(fault, texts)}
                </th>
                <td className={styles.number}>{format.number(paths.length)}</td>
                <td>
                  <ul className={styles.examples}>
                    {paths.slice(0, MOST_PATHS).map((path) => (
                      <li key={path}>
                        <bdi dir="ltr">{path || t('faults.wholeFile')}</bdi>
                      </li>
                    ))}
                    {paths.length > MOST_PATHS ? <li>{more(paths.length - MOST_PATHS)}</li> : null}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {groups.length > limit ? (
        <Button variant="link" onPress={() => setLimit(limit + PAGE)}>
          {more(groups.length - limit)}
        </Button>
      ) : null}
    </section>
  );
}
