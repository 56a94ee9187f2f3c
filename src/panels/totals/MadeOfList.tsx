import type { Atlas } from '../../dataset/atlas';
import type { CasualtyMeasure } from '../../domain/casualties';
import { titleText } from '../../i18n/incident-title';
import { useTexts } from '../../i18n/texts';
import { NOT_STATED } from '../../spacetime/event-table';
import { rowWhen } from '../text/when-text';
import styles from './MadeOf.module.css';
import { MadeOfClaims } from './MadeOfClaims';

/** The most incidents in one list. A sum over a large file has more than anybody can read. */
const MOST_SHOWN = 100;

interface MadeOfListProps {
  readonly title: string;
  readonly atlas: Atlas;
  readonly rows: readonly number[];
  readonly measure: CasualtyMeasure;
  readonly onOpen: (incident: number) => void;
}

/** Incidents with the figure that each adds. The claims of an incident open below it. */
export function MadeOfList({ title, atlas, rows, measure, onOpen }: MadeOfListProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { table } = atlas.engine;
  const left = rows.length - MOST_SHOWN;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {rows.slice(0, MOST_SHOWN).map((row) => {
          const incident = table.incident[row] ?? -1;
          return (
            <li key={row} className={styles.item}>
              <div className={styles.line}>
                <button type="button" className={styles.title} onClick={() => onOpen(incident)}>
                  <bdi>{titleText(atlas.summary(incident), texts)}</bdi>
                </button>
                <span className={styles.number}>
                  <bdi>{figureOfRow(atlas, row, measure, texts)}</bdi>
                </span>
              </div>
              <div className={styles.line}>
                <span className={styles.when}>{rowWhen(table, row, format)}</span>
              </div>
              <MadeOfClaims atlas={atlas} incident={incident} measure={measure} />
            </li>
          );
        })}
      </ul>
      {left > 0 ? (
        <p className={styles.more}>{t('figures.madeOfMore', { count: left, number: format.number(left) })}</p>
      ) : null}
    </section>
  );
}

function figureOfRow(
  { engine: { table } }: Atlas,
  row: number,
  measure: CasualtyMeasure,
  { t, format }: ReturnType<typeof useTexts>,
): string {
  const [low, best, high] =
    measure === 'killed'
      ? [table.killedLow[row], table.killedBest[row], table.killedHigh[row]]
      : [table.woundedLow[row], table.woundedBest[row], table.woundedHigh[row]];
  if (best === undefined || best === NOT_STATED) return t('terms.notStated');
  const range = format.range(low ?? best, high ?? best);
  return low === high ? range : `${range} (${t('panels.assessedTotal', { number: format.number(best) })})`;
}
