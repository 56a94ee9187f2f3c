import type { Atlas } from '../../dataset/atlas';
import { coordinateTexts } from '../../domain/coordinates';
import { titleText } from '../../i18n/incident-title';
import { kindLabel } from '../../i18n/kind-label';
import { useTexts } from '../../i18n/texts';
import { NO_PLACE, NOT_STATED } from '../../spacetime/event-table';
import { placeText } from '../text/incident-texts';
import { rowWhen } from '../text/when-text';
import styles from './MatchTable.module.css';

interface MatchRowProps {
  readonly atlas: Atlas;
  readonly row: number;
  readonly onOpen: (incident: number) => void;
}

/** One row of the table. Its title opens the incident. */
export function MatchRow({ atlas, row, onOpen }: MatchRowProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { table } = atlas.engine;
  const incident = table.incident[row] ?? -1;
  const summary = atlas.summary(incident);
  const index = table.place[row] ?? NO_PLACE;
  const place = index === NO_PLACE ? null : atlas.placeAt(index);
  const count = (low: Int32Array, best: Int32Array, high: Int32Array) =>
    best[row] === NOT_STATED ? t('terms.notStated') : format.range(low[row] ?? 0, high[row] ?? 0);
  return (
    <tr>
      <td className={styles.date}>
        {rowWhen(table, row, format)}
        {atlas.engine.match(row) === 1 ? <small className={styles.possible}>{t('panels.possibleMark')}</small> : null}
      </td>
      <th scope="row">
        <button type="button" className={styles.open} dir="auto" onClick={() => onOpen(incident)}>
          {titleText(summary, texts)}
        </button>
        {summary.discrepancies > 0 ? <small className={styles.disputed}>{t('panels.sourcesDisagree')}</small> : null}
      </th>
      <td>{kindLabel(summary, texts)}</td>
      <td dir="auto">{placeText(summary, texts)}</td>
      <td className={styles.point}>
        {place?.point ? (
          <>
            <bdi dir="ltr">{coordinateTexts(place.point, place.radiusKm).decimal}</bdi>
            {place.radiusKm === null ? null : (
              <small> {t('panels.radius', { radius: format.number(place.radiusKm) })}</small>
            )}
          </>
        ) : (
          t('panels.notOnMap')
        )}
      </td>
      <td className={styles.number}>{count(table.killedLow, table.killedBest, table.killedHigh)}</td>
      <td className={styles.number}>{count(table.woundedLow, table.woundedBest, table.woundedHigh)}</td>
    </tr>
  );
}
