import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { citedSource } from '../../domain/citation';
import type { Claim } from '../../domain/claim';
import { textIn } from '../../domain/language';
import { citationText } from '../../i18n/citation-text';
import { titleText } from '../../i18n/incident-title';
import { directionIn } from '../../i18n/isolate';
import { type Texts, useTexts } from '../../i18n/texts';
import { byMeasure } from '../../panels/detail/claim-lines';
import { codeKey } from '../../panels/detail/coded-lines';
import { DatasetText } from '../../panels/detail/DatasetText';
import { claimText, measureText } from '../../panels/detail/figure-text';
import { placeText } from '../../panels/text/incident-texts';
import { rowWhen } from '../../panels/text/when-text';
import styles from './ReportPage.module.css';
import { MOST_REPORT_RECORDS, type ReportData } from './report-data';

interface ReportRecordsProps {
  readonly atlas: Atlas;
  readonly data: ReportData;
}

/** Incident by incident, what each source says. */
export function ReportRecords({ atlas, data: { rows, details } }: ReportRecordsProps) {
  const { t, format } = useTexts();
  if (rows.length === 0) return null;
  const { incident } = atlas.engine.table;
  const first = Array.from(rows.subarray(0, MOST_REPORT_RECORDS));
  const read = first.flatMap((row) => {
    const detail = details.get(incident[row] ?? -1);
    return detail ? [{ row, detail }] : [];
  });
  const left = rows.length - read.length;
  return (
    <section>
      <h2>{t('report.records')}</h2>
      {left > 0 ? (
        <p>
          {t(read.length === 0 ? 'report.recordsNone' : 'report.recordsLeft', {
            count: left,
            number: format.number(left),
            shown: format.number(read.length),
          })}
        </p>
      ) : null}
      {read.map(({ row, detail }) => (
        <Record key={row} atlas={atlas} row={row} detail={detail} />
      ))}
    </section>
  );
}

interface RecordProps {
  readonly atlas: Atlas;
  readonly row: number;
  readonly detail: IncidentDetail;
}

function Record({ atlas, row, detail }: RecordProps) {
  const texts = useTexts();
  const { language, format } = texts;
  const { incident, sources } = detail;
  const summary = atlas.summary(atlas.engine.table.incident[row] ?? -1);
  const title = titleText(summary, texts);
  const numbers = new Map([...sources.keys()].map((id, index) => [id, index + 1]));
  const told = textIn(language, incident.summary, incident.summaryAr);
  return (
    <article className={styles.record}>
      <h3 dir={directionIn(title, texts.direction)}>{title}</h3>
      <p className={styles.small}>
        {[rowWhen(atlas.engine.table, row, format), placeText(summary, texts)].join(' · ')}
      </p>
      {told ? <p dir="auto">{told}</p> : null}
      <ul className={styles.claims}>
        {byMeasure(incident.claims).flatMap(({ lines }) =>
          lines.map(({ key, claims }) => (
            <li key={key}>
              <ClaimValue claim={claims[0]} texts={texts} />{' '}
              <span className={styles.refs}>
                [{[...new Set(claims.map(({ source }) => numbers.get(source)))].join(', ')}]
              </span>
            </li>
          )),
        )}
      </ul>
      <ol className={styles.sources}>
        {[...sources.values()].map((source) => (
          <li key={source.id} dir="auto">
            {citationText(citedSource(source), 'apa', texts)}
          </li>
        ))}
      </ol>
    </article>
  );
}

function ClaimValue({ claim, texts }: { readonly claim: Claim; readonly texts: Texts }) {
  const { t } = texts;
  if (claim.type === 'figure') {
    return <bdi>{t('figures.lineCost', { line: measureText(claim, texts), cost: claimText(claim, texts) })}</bdi>;
  }
  const name = t(`terms.measure-${claim.measure}`);
  if (claim.type === 'code') return <bdi>{t('figures.lineCost', { line: name, cost: t(codeKey(claim)) })}</bdi>;
  return (
    <>
      {name}:{' '}
      {claim.exact ? <bdi>{t('panels.quoted', { words: claim.value })}</bdi> : <DatasetText text={claim.value} />}
    </>
  );
}
