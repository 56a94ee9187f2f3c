import { createScope } from '../../live/scope';
import type { FromWorker } from '../../offline/worker-messages';
import type { AppStore } from '../../state/store';
import { type InstallOffer, offlineState } from './offline-state';
import { mayKeep, register, sparesData, workersOf } from './page-copy';

/** The first picture and what belongs to it come first. */
const PATIENCE_MS = 4000;
const CHECK_MS = 60 * 60_000;
const NOTICE = 'update';

/**
 * Keeps the page in the browser for use without a network, and asks before a newer release replaces it. The release that a
 * tab has started with stays until the reader agrees.
 */
export function attachOffline(store: AppStore, page: Window): () => void {
  const container = workersOf(page);
  if (!container) return () => {};
  const scope = createScope();
  const hadWorker = container.controller !== null;
  container.controller?.postMessage({ type: 'started', sparesData: sparesData(page) });

  scope.listen(page, 'beforeinstallprompt', (event: InstallOffer) => {
    // The reader finds the offer in the dialog; a banner over the map would be in the way.
    event.preventDefault();
    offlineState.setState({ offer: event });
  });
  scope.listen(container, 'message', ({ data }: MessageEvent<FromWorker>) => {
    if (data?.type === 'keepFailed') offlineState.setState({ failure: data });
  });
  scope.listen(container, 'controllerchange', () => {
    if (hadWorker) store.getState().notify(NOTICE, { code: 'updatedElsewhere', params: {} }, 'reloadPage');
  });

  const follow = (registration: ServiceWorkerRegistration | undefined) => {
    // Browsers under automatic control may block workers and give no registration.
    if (!registration) return;
    const tellWaiting = () => {
      const isUpdate = registration.waiting !== null && registration.active !== null;
      if (isUpdate) store.getState().notify(NOTICE, { code: 'updateReady', params: {} }, 'useUpdate');
    };
    tellWaiting();
    scope.listen(registration, 'updatefound', () => {
      const { installing } = registration;
      if (installing) scope.listen(installing, 'statechange', tellWaiting);
    });
    if (!hadWorker) {
      void container.ready.then(({ active }) => active?.postMessage({ type: 'started', sparesData: sparesData(page) }));
    }
    // Without a network there is no newer release; the next check may find one.
    const check = () => void registration.update().catch(() => {});
    const timer = page.setInterval(check, CHECK_MS);
    scope.defer(() => page.clearInterval(timer));
  };

  const begin = () => {
    if (!mayKeep(page) && !hadWorker) return;
    // A browser that refuses goes on as before; the dialog says why nothing is kept.
    register(page).then(follow, () => {});
  };
  const timer = page.setTimeout(begin, PATIENCE_MS);
  scope.defer(() => page.clearTimeout(timer));
  return scope.dispose;
}
