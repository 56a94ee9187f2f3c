import { lazy, Suspense, useEffect, useState } from 'react';
import { withLaterMessages } from '../i18n/texts';
import { createScope } from '../live/scope';
import { useApp } from '../state/store-context';

const Report = lazy(async () => ({ default: (await withLaterMessages(import('./report/Report'))).Report }));

/** The report is fetched so long after a dataset has come, when the page has long been drawn and nothing waits for it. */
const AT_REST_MS = 6000;

/** What the browser prints. Its code must be there before a reader prints, because the browser waits for nothing then. */
export function LazyReport() {
  const isReady = useApp((state) => state.dataset.status === 'ready');
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isReady || isWanted) return;
    const scope = createScope();
    const fetchNow = () => setWanted(true);
    const timer = setTimeout(fetchNow, AT_REST_MS);
    scope.defer(() => clearTimeout(timer));
    scope.listen(window, 'beforeprint', fetchNow);
    scope.listen(window.matchMedia('print'), 'change', fetchNow);
    return scope.dispose;
  }, [isReady, isWanted]);
  if (!isReady || !isWanted) return null;
  return (
    <Suspense>
      <Report />
    </Suspense>
  );
}
