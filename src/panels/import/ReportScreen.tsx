import type { ImportReport } from '../../dataset/import/rows/import-report';
import { type Texts, useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { GatheredReport } from './GatheredReport';
import { ProblemTable } from './ProblemTable';
import { projectionText } from './projection-text';
import { ReceiptView } from './ReceiptView';
import { RejectedDownload } from './RejectedDownload';
import { RepairTable } from './RepairTable';
import styles from './ReportScreen.module.css';
import { RowCorrection } from './RowCorrection';
import { SheetChoice } from './SheetChoice';
import { TablesChoice } from './TablesChoice';
import { useCorrections } from './use-corrections';

const MS_PER_MINUTE = 60_000;

/** The report of an import. The data is already on the map behind the dialog. */
export function ReportScreen({ session }: { readonly session: ImportSession & { readonly status: 'report' } }) {
  const { t, tOr, format } = useTexts();
  const mark = useApp((state) => state.marks[session.atlas]);
  const closeImport = useApp((state) => state.closeImport);
  const cancelImport = useApp((state) => state.cancelImport);
  const reviseMapping = useApp((state) => state.reviseMapping);
  const rows = useApp((state) => state.openAtlases.find(({ id }) => id === session.atlas)?.rows);
  const pending = useCorrections(rows);
  const isPending = pending.changed > 0;
  const { report, preview, mapping, remembered, kept } = session;
  const encoding = report.encoding === 'mixed' ? t('imports.encodingMixed') : report.encoding.toUpperCase();
  const figures = [
    { name: t(report.format === 'dataset' ? 'faults.incidentsRead' : 'imports.reportRead'), value: report.rows },
    { name: t('imports.reportLoaded'), value: report.loaded },
    { name: t('imports.reportPlaced'), value: report.placed },
    ...(report.byName ? [{ name: t('byName.report'), value: report.byName }] : []),
    ...(report.undated ? [{ name: t('undated.report'), value: report.undated }] : []),
    { name: t('imports.reportDoubtful'), value: report.doubtful },
    { name: t('imports.reportRejected'), value: report.rejected },
  ];
  return (
    <div className={styles.report}>
      <dl className={styles.figures}>
        {figures.map(({ name, value }) => (
          <div key={name} className={styles.figure}>
            <dt>{name}</dt>
            <dd>{format.number(value)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.about}>
        {t('imports.reportAbout', {
          format: tOr(`imports.format-${formatOf(report)}`, report.format),
          container: report.container.toUpperCase(),
          encoding,
          size: format.bytes(report.size),
          seconds: format.number(Math.max(0.1, Number(report.seconds.toFixed(1)))),
        })}{' '}
        {report.blank > 0 ? t('imports.reportBlank', { count: report.blank }) : ''}
      </p>
      {orderText(report, t)}
      {report.projection ? <p className={styles.about}>{projectionText(report.projection, t)}</p> : null}
      {report.titleLines ? (
        <p className={styles.about}>{t('imports.reportTitleLines', { count: report.titleLines })}</p>
      ) : null}
      {remembered ? <p className={styles.about}>{t('imports.reportRecalled')}</p> : null}
      {report.placed === 0 ? <p className={styles.nowhere}>{t('imports.reportNowhere')}</p> : null}
      {report.groups.length === 0 && report.repairs.length === 0 && report.placed > 0 ? (
        <p className={styles.fine}>{t('imports.reportFine')}</p>
      ) : null}
      <GatheredReport report={report} />
      <ProblemTable report={report} />
      {rows ? <RowCorrection report={report} rows={rows} pending={pending} /> : null}
      <RepairTable repairs={report.repairs} />
      {report.lacks.length > 0 ? (
        <p className={styles.about}>{t('imports.reportLacks', { columns: format.list(report.lacks) })}</p>
      ) : null}
      {report.overflowing.map((dimension) => (
        <p key={dimension} className={styles.about}>
          {t('imports.reportOverflow', { dimension: tOr(`panels.dimension-${dimension}`, dimension) })}
        </p>
      ))}
      {report.receipt ? (
        <ReceiptView
          about={{
            file: report.file,
            size: report.size,
            hash: mark?.hash ?? null,
            day: format.date(Date.now() / MS_PER_MINUTE),
            format: report.format,
          }}
          receipt={report.receipt}
        />
      ) : null}
      {preview ? <SheetChoice preview={preview} /> : null}
      <p className={styles.about} role="status">
        {t(`imports.kept-${kept}`)}
      </p>
      <div className={styles.actions}>
        {isPending ? (
          <Button variant="primary" onPress={pending.readAgain}>
            {t('corrections.readAgain', { count: pending.changed })}
          </Button>
        ) : null}
        <Button
          variant={isPending ? 'outline' : 'primary'}
          onPress={closeImport}
          autoFocus={(rows?.corrections.length ?? 0) === 0}
        >
          {t('imports.done')}
        </Button>
        <RejectedDownload report={report} />
        {preview ? <TablesChoice preview={preview} /> : null}
        {preview && mapping ? <Button onPress={reviseMapping}>{t('imports.changeMapping')}</Button> : null}
        <Button variant="plain" onPress={cancelImport}>
          {t('imports.another')}
        </Button>
      </div>
    </div>
  );
}

/** Placemarks and layers become features as in GeoJSON, and are no GeoJSON for whoever dropped them. */
function formatOf({ format, container }: ImportReport): string {
  return format === 'geojson' && container !== 'geojson' && container !== 'json' ? 'layer' : format;
}

/** An order of day and month that no date of the file decides. */
function orderText({ receipt }: ImportReport, t: Texts['t']) {
  const { mapping, dateOrder, changed } = receipt ?? {};
  if (!mapping || !dateOrder || changed?.includes('dateOrder')) return null;
  if (dateOrder.either === 0 || dateOrder.dayFirst + dateOrder.monthFirst > 0) return null;
  const key = dateOrder.byClock ? 'imports.remark-monthFirstByClock' : (`imports.remark-${mapping.dateOrder}` as const);
  return <p className={styles.nowhere}>{t(key)}</p>;
}
