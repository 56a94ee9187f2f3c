import { Suspense, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { MapView } from '../map/MapView';
import { DropAnywhere } from '../panels/import/DropAnywhere';
import { SidePanel } from '../panels/SidePanel';
import { useApp, useAppStore } from '../state/store-context';
import { Timeline } from '../timeline/Timeline';
import { EmptyState } from '../ui/EmptyState';
import { attachKeyboardRoom } from './attach-keyboard-room';
import { attachLeavingGuard } from './attach-leaving-guard';
import { attachReadAhead } from './attach-read-ahead';
import { attachShortcuts } from './attach-shortcuts';
import { BottomSheet } from './BottomSheet';
import { DatasetState } from './DatasetState';
import { ErrorBoundary } from './ErrorBoundary';
import { FirstVisit } from './FirstVisit';
import { fetchAtFirstSign } from './fetch-at-first-sign';
import { LazyCharts } from './LazyCharts';
import { LazyCompare } from './LazyCompare';
import { type DialogName, LazyDialogs } from './LazyDialogs';
import { LazyReport } from './LazyReport';
import { LazyWrite } from './LazyWrite';
import { LiveRegion } from './LiveRegion';
import { LoadedDetail } from './LoadedDetail';
import { Notices } from './Notices';
import { PageHeader } from './PageHeader';
import styles from './Shell.module.css';
import { ROOM_IDS, SkipLinks } from './SkipLinks';
import { SpokenRoom } from './SpokenRoom';
import { usePageShape } from './use-page-shape';

interface ShellProps {
  readonly onReload: () => void;
}

/**
 * Header, panels, map and timeline in their places, which `page-layout.ts` describes. On small screens list and detail share one
 * place: a sheet over the map, or a panel beside it.
 */
export function Shell({ onReload }: ShellProps) {
  const store = useAppStore();
  const { t } = useTexts();
  const { layout, isLow } = usePageShape();
  const hasRoom = layout === 'wide';
  const isSheet = layout === 'sheet';
  const isOpen = useApp((state) => state.selected >= 0);
  const selected = useApp((state) => state.selected);
  const isCharts = useApp(({ charts, dataset }) => charts && dataset.status === 'ready' && !dataset.atlas.engine.cells);
  const isCompared = useApp(({ comparison, dataset }) => comparison !== null && dataset.status === 'ready');
  const isWriting = useApp(({ writingOpen, dataset }) => writingOpen && dataset.status === 'ready');
  const isForm = useApp((state) => state.writtenIncident !== null);
  const status = useApp((state) => state.dataset.status);
  const isByRanges = useApp(
    ({ dataset, split }) =>
      dataset.status === 'ready' && (dataset.atlas.engine.table.numbers?.some(({ id }) => id === split) ?? false),
  );
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const page = useRef<HTMLDivElement>(null);

  useEffect(
    () =>
      attachShortcuts(store, document, {
        search: () => page.current?.querySelector<HTMLInputElement>('input[type="search"]')?.focus(),
        help: () => setDialog('keys'),
      }),
    [store],
  );

  useEffect(() => attachLeavingGuard(store, window), [store]);
  useEffect(() => attachReadAhead(store), [store]);

  useEffect(() => (page.current ? fetchAtFirstSign(page.current) : undefined), []);
  useEffect(() => attachKeyboardRoom(document), []);

  const side = (
    <ErrorBoundary room={t('app.listRoom')} resetKey={status}>
      <SpokenRoom room={status === 'ready' ? 'panels' : 'app'}>
        {status === 'ready' ? <SidePanel hasDatasets={!hasRoom} /> : <DatasetState onReload={onReload} />}
      </SpokenRoom>
    </ErrorBoundary>
  );
  const detail = isOpen ? (
    <ErrorBoundary room={t('app.detailRoom')} resetKey={selected}>
      <Suspense fallback={<EmptyState title={t('app.loadingDetail')} />}>
        <SpokenRoom room="later">
          <LoadedDetail />
        </SpokenRoom>
      </Suspense>
    </ErrorBoundary>
  ) : null;

  const charts = isCharts ? (
    <SpokenRoom room="later">
      <LazyCharts hasRoom={hasRoom} status={status} />
    </SpokenRoom>
  ) : null;
  const comparison = isCompared ? (
    <SpokenRoom room="later">
      <LazyCompare status={status} />
    </SpokenRoom>
  ) : null;
  const writing = isWriting ? (
    <SpokenRoom room="later">
      <LazyWrite status={status} />
    </SpokenRoom>
  ) : null;
  // An open incident stands in the place of writing, comparison and charts, which come back when it is closed. A form stays.
  const panels = [comparison, hasRoom ? charts : null].filter((panel) => panel !== null);
  const isRecord = isOpen && !(isWriting && isForm);
  const record = isRecord ? detail : writing;
  const beside = record ?? (panels.length > 1 ? <div className={styles.stack}>{panels}</div> : panels[0]) ?? null;
  const besidePanel =
    isSheet || !beside ? null : (
      <div id={ROOM_IDS.detail} tabIndex={-1} className={styles.detail} data-map-overlay="side">
        {beside}
      </div>
    );

  return (
    <div
      ref={page}
      className={styles.page}
      data-layout={layout}
      data-narrow={hasRoom ? undefined : ''}
      data-low={isLow ? '' : undefined}
      data-detail={isOpen || isWriting || isCompared || (isCharts && hasRoom)}
      data-split={isByRanges ? 'ranges' : 'values'}
    >
      <SkipLinks hasDetail={beside !== null && !isSheet} onOpen={setDialog} />
      <PageHeader isNarrow={!hasRoom} onOpen={setDialog} />
      {isSheet ? null : (
        <aside id="incidents" tabIndex={-1} className={styles.side} aria-label={t('app.listRoom')}>
          <div hidden={!hasRoom && beside !== null} className={styles.sheetPart}>
            {side}
          </div>
        </aside>
      )}
      <main id={ROOM_IDS.map} tabIndex={-1} className={styles.map} aria-label={t('app.mapRoom')}>
        <ErrorBoundary room={t('app.mapRoom')} resetKey={status}>
          <SpokenRoom room="map">
            <MapView onBasemap={() => setDialog('basemap')} />
          </SpokenRoom>
        </ErrorBoundary>
        {isSheet ? (
          <BottomSheet opened={isRecord ? selected : isWriting || isCompared ? -1 : null}>
            <div id="incidents" tabIndex={-1} hidden={isOpen || isWriting || isCompared} className={styles.sheetPart}>
              {side}
            </div>
            {(record ?? comparison) ? <div className={styles.sheetPart}>{record ?? comparison}</div> : null}
          </BottomSheet>
        ) : null}
      </main>
      {besidePanel}
      {hasRoom ? null : charts}
      <section id={ROOM_IDS.time} tabIndex={-1} className={styles.timeline} aria-label={t('app.timeRoom')}>
        <ErrorBoundary room={t('app.timeRoom')} resetKey={status}>
          {status === 'ready' ? <FirstVisit /> : null}
          <SpokenRoom room="timeline">
            <Timeline />
          </SpokenRoom>
        </ErrorBoundary>
      </section>
      <Notices />
      <LiveRegion />
      <DropAnywhere />
      <LazyReport />
      <LazyDialogs open={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}
