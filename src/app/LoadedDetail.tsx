import { lazy, useState } from 'react';
import { withLaterMessages } from '../i18n/texts';

const load = () => withLaterMessages(import('../panels/detail/DetailPanel'));

let loaded: Awaited<ReturnType<typeof load>>['DetailPanel'] | null = null;
const Lazy = lazy(async () => ({ default: (await load()).DetailPanel }));

/** Fetches the code of the detail panel. When this fails, opening an incident fetches it again and shows the failure. */
export function fetchDetail(): void {
  load().then(
    ({ DetailPanel }) => {
      loaded = DetailPanel;
    },
    () => {},
  );
}

/**
 * The detail panel. Code that has arrived is used at once: React shows a lazy part's fallback even then, and keeps it for 300 ms.
 */
export function LoadedDetail() {
  const [Panel] = useState(() => loaded ?? Lazy);
  return <Panel />;
}
