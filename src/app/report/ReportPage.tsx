import { useLayoutEffect, useRef } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { isoDate } from '../../domain/civil-time';
import { useTexts } from '../../i18n/texts';
import { filtersText } from '../../panels/text/filters-text';
import { windowDates } from '../../panels/text/window-dates';
import { useAppStore } from '../../state/store-context';
import { basemapText, datasetTitle, dataText, madeText, notShown } from '../picture/picture-words';
import { ReportCharts } from './ReportCharts';
import { ReportMethod } from './ReportMethod';
import styles from './ReportPage.module.css';
import { ReportRecords } from './ReportRecords';
import { ReportTable } from './ReportTable';
import { ReportTotals } from './ReportTotals';
import type { ReportData } from './report-data';

interface ReportPageProps {
  readonly atlas: Atlas;
  readonly data: ReportData;
}

/** The report of the present selection: map, totals, charts, incidents, claims with their sources, and the method. */
export function ReportPage({ atlas, data }: ReportPageProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const { window, filters, query, bounds, basemap } = store.getState();
  const only = filtersText(atlas, filters, query, texts);
  const now = new Date();
  const today = isoDate((now.getTime() - now.getTimezoneOffset() * 60_000) / 60_000);
  return (
    <div className={styles.report}>
      <header>
        <h1 dir="auto">{datasetTitle(atlas, texts)}</h1>
        <p className={styles.dates}>{windowDates(atlas, window, format)}</p>
        {only === '' ? null : <p dir="auto">{t('picture.filtered', { filters: only })}</p>}
      </header>
      {data.map ? (
        <figure className={styles.map}>
          <ReportImage canvas={data.map} />
          <figcaption className={styles.small}>{basemapText(basemap, texts)}</figcaption>
        </figure>
      ) : null}
      <ReportTotals atlas={atlas} />
      {notShown(atlas, window, data.map ? bounds : null, texts).map((sentence) => (
        <p key={sentence} className={styles.small}>
          {sentence}
        </p>
      ))}
      <ReportCharts atlas={atlas} />
      <ReportTable atlas={atlas} data={data} />
      <ReportRecords atlas={atlas} data={data} />
      <ReportMethod atlas={atlas} />
      <footer className={styles.small}>
        <p dir="auto">{dataText(atlas, texts)}</p>
        <p dir="auto">{madeText(atlas, location.href, today, texts)}</p>
      </footer>
    </div>
  );
}

function ReportImage({ canvas }: { readonly canvas: HTMLCanvasElement }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current?.replaceChildren(canvas);
  }, [canvas]);
  return <div ref={frame} />;
}
