import { ExternalLink, List, X } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import { MapView } from '../../map/MapView';
import { IncidentList } from '../../panels/list/IncidentList';
import { TotalsInBrief } from '../../panels/totals/TotalsInBrief';
import { PLACE_FILTERS } from '../../spacetime/place-filter';
import { attachEmbed } from '../../state/embed/attach-embed';
import { permittedOrigins } from '../../state/embed/embed-permission';
import { screenLink } from '../../state/link/screen-link';
import { useApp, useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { Timeline } from '../../timeline/Timeline';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { DatasetState } from '../DatasetState';
import { ErrorBoundary } from '../ErrorBoundary';
import { type DialogName, LazyDialogs } from '../LazyDialogs';
import { LiveRegion } from '../LiveRegion';
import { LoadedDetail } from '../LoadedDetail';
import { Notices } from '../Notices';
import links from '../SkipLinks.module.css';
import { useMedia } from '../use-media';
import { attachTabLinks } from './attach-tab-links';
import { EmbedImport } from './EmbedImport';
import styles from './EmbedShell.module.css';

interface EmbedShellProps {
  readonly onReload: () => void;
}

/** The page in a frame of another page: totals, map, the map in words, time control, and a link to the whole page with the same view. */
export function EmbedShell({ onReload }: EmbedShellProps) {
  const store = useAppStore();
  const { t } = useTexts();
  const status = useApp((state) => state.dataset.status);
  const selected = useApp((state) => state.selected);
  const title = useApp(({ dataset, language }) =>
    dataset.status === 'ready' ? textIn(language, dataset.atlas.title, dataset.atlas.titleAr) : null,
  );
  const isListed = useApp(({ filters }) => PLACE_FILTERS.some((id) => filters[id] !== undefined));
  const isNarrow = useMedia('(max-width: 899px)');
  const [isListOpen, setListOpen] = useState(false);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  useEffect(() => attachEmbed(store, window, permittedOrigins(document)), [store]);
  useEffect(() => attachTabLinks(store, window), [store]);
  // A marker of several incidents lists them, and here the list is closed until then.
  useEffect(() => setListOpen(isListed), [isListed]);
  const isOpen = selected >= 0;
  return (
    <div className={styles.page} data-embed data-narrow={isNarrow ? '' : undefined}>
      <header className={styles.head}>
        <h1 className="visually-hidden">{title ?? t('app.name')}</h1>
        <div className={links.links}>
          <button type="button" onClick={() => setDialog('places')}>
            {t('app.places')}
          </button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard. */}
        <div className={styles.totals} tabIndex={0}>
          {status === 'ready' ? <TotalsInBrief /> : null}
        </div>
        <div className={styles.actions}>
          <Button variant="plain" aria-expanded={isListOpen} onPress={() => setListOpen((now) => !now)}>
            <List aria-hidden />
            <span className={styles.word}>{t('embed.list')}</span>
          </Button>
          <PageLink />
        </div>
      </header>
      <main className={styles.map} aria-label={t('app.mapRoom')}>
        <ErrorBoundary room={t('app.mapRoom')} resetKey={status}>
          <MapView
            onBasemap={null}
            gestures={{ windows: t('embed.scroll'), mac: t('embed.scrollMac'), touch: t('embed.twoFingers') }}
          />
        </ErrorBoundary>
        {status === 'ready' ? null : (
          <div className={styles.over}>
            <DatasetState onReload={onReload} />
          </div>
        )}
        {isListOpen && !isOpen ? (
          <section className={styles.over} data-map-overlay="side" aria-label={t('app.listRoom')}>
            <div className={styles.close}>
              <Button variant="plain" square aria-label={t('embed.closeList')} onPress={() => setListOpen(false)}>
                <X aria-hidden />
              </Button>
            </div>
            <IncidentList />
          </section>
        ) : null}
        {isOpen ? (
          <div className={styles.over} data-map-overlay="side">
            <ErrorBoundary room={t('app.detailRoom')} resetKey={selected}>
              <Suspense fallback={<EmptyState title={t('app.loadingDetail')} />}>
                <LoadedDetail />
              </Suspense>
            </ErrorBoundary>
          </div>
        ) : null}
      </main>
      <section className={styles.timeline} aria-label={t('app.timeRoom')}>
        <ErrorBoundary room={t('app.timeRoom')} resetKey={status}>
          <Timeline />
        </ErrorBoundary>
      </section>
      <Notices />
      <LiveRegion />
      <EmbedImport />
      <LazyDialogs open={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}

const LINK_KINDS = [
  'dataset',
  'time',
  'filters',
  'split',
  'measure',
  'selected',
  'area',
  'mode',
  'look',
  'file',
] as const;

/** The way to the whole page, with what the frame shows now. */
function PageLink() {
  const { t } = useTexts();
  const state = useLiveState(LINK_KINDS, 'calm');
  return (
    <a
      className={styles.link}
      href={screenLink(state, window.location)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('embed.openPageName')}
    >
      <span className={styles.word}>{t('embed.openPage')}</span>
      <ExternalLink aria-hidden />
    </a>
  );
}
