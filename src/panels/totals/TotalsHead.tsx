import { useTexts } from '../../i18n/texts';
import type { MatchTotals } from '../../spacetime/engine';
import type { Lead } from './lead';
import styles from './Totals.module.css';

interface TotalsHeadProps {
  readonly all: MatchTotals;
  readonly lead: Lead | null;
  /** The window in words. */
  readonly dates: string;
}

/** What is counted, and in which dates: the lead where there is one, else the number of incidents of all lines. */
export function TotalsHead({ all: { incidents, rows, possible, undated }, lead, dates: words }: TotalsHeadProps) {
  const { t, format } = useTexts();
  const count = { count: incidents, number: format.number(incidents) };
  const ofThem = { count: possible, number: format.number(possible) };
  // Where no incident has a date, the words for the dates say it.
  const isApart = undated > 0 && words !== format.undated;
  const inRows = rows === undefined ? null : t('events.rows', { count: rows, number: format.number(rows) });
  const without = { count: undated, number: format.number(undated) };
  // The time control below says the dates too, so that a narrow panel leaves this line to the list.
  // Nothing is counted of a dataset without incidents, so that no date is missing.
  const dates = incidents === 0 && words === format.undated ? null : <p className={styles.dates}>{words}</p>;
  if (!lead) {
    return (
      <div className={styles.headLine}>
        <p className={styles.count}>
          {t('panels.counted', count)} {inRows === null ? null : <span className={styles.possible}>{inRows}</span>}{' '}
          {possible > 0 ? <span className={styles.possible}>{t('panels.ofWhichPossible', ofThem)}</span> : null}{' '}
          {isApart ? <span className={styles.possible}>{t('undated.ofWhich', without)}</span> : null}
        </p>{' '}
        {dates}{' '}
      </div>
    );
  }
  return (
    <>
      <div className={styles.headLine}>
        <p className={styles.window}>
          {t('figures.inAll', count)}
          {inRows === null ? null : ` ${inRows}`}
          {possible > 0 ? t('figures.inAllPossible', ofThem) : null}
          {isApart ? t('undated.inAll', without) : null}
        </p>{' '}
        {dates}{' '}
      </div>{' '}
      <p className={styles.count}>{lead.count}</p>{' '}
      {lead.scope === '' ? null : (
        <p className={styles.scopeText} title={lead.scope}>
          {lead.scope}
        </p>
      )}{' '}
    </>
  );
}
