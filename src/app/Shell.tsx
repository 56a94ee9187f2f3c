import { Suspense, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { createScope } from '../live/scope';
import { MapView } from '../map/MapView';
import { DropAnywhere } from '../panels/import/DropAnywhere';
import { SidePanel } from '../panels/SidePanel';
import { useApp, useAppStore } from '../state/store-context';
import { Timeline } from '../timeline/Timeline';
import { EmptyState } from '../ui/EmptyState';
import { attachShortcuts } from './attach-shortcuts';
import { attachWritingGuard } from './attach-writing-guard';
import { BottomSheet } from './BottomSheet';
import { DatasetState } from './DatasetState';
import { ErrorBoundary } from './ErrorBoundary';
import { FirstVisit } from './FirstVisit';
import { LazyCharts } from './LazyCharts';
import { LazyCompare } from './LazyCompare';
import { type DialogName, LazyDialogs } from './LazyDialogs';
import { LazyReport } from './LazyReport';
import { LazyWrite } from './LazyWrite';
import { LiveRegion } from './LiveRegion';
import { fetchDetail, LoadedDetail } from './LoadedDetail';
import { Notices } from './Notices';
import { PageHeader } from './PageHeader';
import styles from './Shell.module.css';
import { ROOM_IDS, SkipLinks } from './SkipLinks';
import { SpokenRoom } from './SpokenRoom';
import { useMedia } from './use-media';

interface ShellProps {
  readonly onReload: () => void;
}

/**
 * Header, panels, map and timeline in their places. On screens below 900 px, the panels are a sheet over the map;
 * on a phone that lies on its side, they share the place beside the map.
 */
export function Shell({ onReload }: ShellProps) {
  const store = useAppStore();
  const { t } = useTexts();
  const isShort = useMedia('(min-width: 600px) and (max-width: 899px) and (max-height: 500px)');
  const isNarrow = useMedia('(max-width: 899px)') && !isShort;
  const isOpen = useApp((state) => state.selected >= 0);
  const selected = useApp((state) => state.selected);
  const isCharts = useApp(({ charts, dataset }) => charts && dataset.status === 'ready');
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

  useEffect(() => attachWritingGuard(store, window), [store]);

  useEffect(() => (page.current ? fetchAtFirstSign(page.current) : undefined), []);

  const side = (
    <ErrorBoundary room={t('app.listRoom')} resetKey={status}>
      <SpokenRoom room={status === 'ready' ? 'panels' : 'app'}>
        {status === 'ready' ? <SidePanel /> : <DatasetState onReload={onReload} />}
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

  const hasRoom = !isNarrow && !isShort;
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
    isNarrow || !beside ? null : (
      <div id={ROOM_IDS.detail} tabIndex={-1} className={styles.detail} data-map-overlay="side">
        {beside}
      </div>
    );

  return (
    <div
      ref={page}
      className={styles.page}
      data-detail={isOpen || isWriting || isCompared || (isCharts && hasRoom)}
      data-split={isByRanges ? 'ranges' : 'values'}
    >
      <SkipLinks hasDetail={beside !== null && !isNarrow} onOpen={setDialog} />
      <PageHeader onOpen={setDialog} />
      {isNarrow ? null : (
        <aside id="incidents" tabIndex={-1} className={styles.side} aria-label={t('app.listRoom')}>
          {isShort ? (
            <div hidden={beside !== null} className={styles.sheetPart}>
              {side}
            </div>
          ) : (
            side
          )}
        </aside>
      )}
      <main id={ROOM_IDS.map} tabIndex={-1} className={styles.map} aria-label={t('app.mapRoom')}>
        <ErrorBoundary room={t('app.mapRoom')} resetKey={status}>
          <SpokenRoom room="map">
            <MapView onBasemap={() => setDialog('basemap')} />
          </SpokenRoom>
        </ErrorBoundary>
        {isNarrow ? (
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

/**
 * Fetches the code of the detail panel when somebody begins to use the page: the code must not delay the first picture, and
 * should be there at the first click.
 */
function fetchAtFirstSign(page: HTMLElement): () => void {
  const scope = createScope();
  const fetchNow = () => {
    scope.dispose();
    fetchDetail();
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'dragover']) {
    scope.listen(page, sign, fetchNow, { passive: true });
  }
  return scope.dispose;
}
