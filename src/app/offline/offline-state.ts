import { createStore } from 'zustand/vanilla';
import type { FromWorker } from '../../offline/worker-messages';

/** The browser's offer to install the page. TypeScript does not know it, because only some browsers make it. */
export interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

interface OfflineState {
  /** The last file that could not be kept in this visit. */
  readonly failure: FromWorker | null;
  /** Null when the browser offers no installation, or the reader has taken the offer. */
  readonly offer: InstallOffer | null;
}

/** What the browser said about the kept page before anybody asked. */
export const offlineState = createStore<OfflineState>()(() => ({ failure: null, offer: null }));
