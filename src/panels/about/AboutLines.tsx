import type { Atlas } from '../../dataset/atlas';
import { COUNT_LINES, type CountLine } from '../../domain/incident-class';
import { useTexts } from '../../i18n/texts';
import styles from './AboutData.module.css';

/** The lines of the totals that the dataset has, each with its number of incidents and why it stands alone. */
export function AboutLines({ atlas }: { readonly atlas: Atlas }) {
  const { t, format } = useTexts();
  const counts = new Map<CountLine, number>();
  for (let incident = 0; incident < atlas.engine.table.incidentCount; incident += 1) {
    const { line } = atlas.summary(incident);
    if (line) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return (
    <ul className={styles.points}>
      {COUNT_LINES.filter((line) => counts.has(line)).map((line) => {
        const count = counts.get(line) ?? 0;
        const incidents = t('panels.counted', { count, number: format.number(count) });
        return (
          <li key={line}>
            <strong>{t('about.lineOf', { line: t(`terms.class-${line}`), incidents })}</strong>
            {line === 'attack' ? null : ` ${t(`record.why-${line}`)}`}
          </li>
        );
      })}
    </ul>
  );
}
