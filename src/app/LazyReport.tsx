import { lazy, Suspense, useEffect, useState } from 'react';
import { withLaterMessages } from '../i18n/texts';
import { createScope } from '../live/scope';
import { afterFirstRest } from '../map/first-rest';
import { useApp } from '../state/store-context';

const Report = lazy(async () => ({ default: (await withLaterMessages(import('./report/Report'))).Report }));

/** The report is fetched so long after the first picture is whole, when nothing waits for it. */
const AT_REST_MS = 6000;

/** What the browser prints. Its code must be there before a reader prints, because the browser waits for nothing then. */
export function LazyReport() {
  const isReady = useApp((state) => state.dataset.status === 'ready');
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isReady || isWanted) return;
    const scope = createScope();
    const fetchNow = () => setWanted(true);
    scope.defer(afterFirstRest(AT_REST_MS, fetchNow));
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
