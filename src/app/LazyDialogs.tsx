import { lazy, Suspense } from 'react';
import { useTexts, withLaterMessages } from '../i18n/texts';
import { ErrorBoundary } from './ErrorBoundary';
import { SpokenRoom } from './SpokenRoom';

const AboutData = lazy(async () => ({
  default: (await withLaterMessages(import('../panels/about/AboutData'))).AboutData,
}));
const BasemapDialog = lazy(async () => ({
  default: (await withLaterMessages(import('../map/basemap/BasemapDialog'))).BasemapDialog,
}));
const PictureDialog = lazy(async () => ({
  default: (await withLaterMessages(import('./picture/PictureDialog'))).PictureDialog,
}));
const FilmDialog = lazy(async () => ({
  default: (await withLaterMessages(import('./film/FilmDialog'))).FilmDialog,
}));
const ReportDialog = lazy(async () => ({
  default: (await withLaterMessages(import('./report/ReportDialog'))).ReportDialog,
}));
const KeysDialog = lazy(async () => ({ default: (await withLaterMessages(import('./KeysDialog'))).KeysDialog }));
const OfflineDialog = lazy(async () => ({
  default: (await withLaterMessages(import('./offline/OfflineDialog'))).OfflineDialog,
}));

const PlacesDialog = lazy(async () => ({
  default: (await withLaterMessages(import('../map/words/PlacesDialog'))).PlacesDialog,
}));
const LanguageDialog = lazy(async () => ({
  default: (await withLaterMessages(import('./LanguageDialog'))).LanguageDialog,
}));

const DIALOGS = {
  about: AboutData,
  basemap: BasemapDialog,
  film: FilmDialog,
  keys: KeysDialog,
  language: LanguageDialog,
  offline: OfflineDialog,
  picture: PictureDialog,
  places: PlacesDialog,
  report: ReportDialog,
};
export type DialogName = keyof typeof DIALOGS;

interface LazyDialogsProps {
  /** The dialog that is open, or null. */
  readonly open: DialogName | null;
  readonly onClose: () => void;
}

/** The dialogs of the whole page. The code of each is fetched when it first opens. */
export function LazyDialogs({ open, onClose }: LazyDialogsProps) {
  const { t } = useTexts();
  if (open === null) return null;
  const Open = DIALOGS[open];
  return (
    <ErrorBoundary room={t(`app.${open}`)} resetKey={open}>
      <Suspense fallback={null}>
        <SpokenRoom room={open === 'keys' ? 'app' : 'later'}>
          <Open isOpen onOpenChange={(isOpen) => !isOpen && onClose()} />
        </SpokenRoom>
      </Suspense>
    </ErrorBoundary>
  );
}
