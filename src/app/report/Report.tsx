import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useTexts } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { snapshotScreen } from '../../map/picture/snapshot-screen';
import { useAppStore, useAtlas } from '../../state/store-context';
import { ReportPage } from './ReportPage';
import { type ReportData, readAhead, reportDataNow } from './report-data';
import { rememberedReport } from './report-memory';
import './report-print.css';

/** What the browser prints instead of the screen. It is rendered only while the browser prints. */
export function Report() {
  const store = useAppStore();
  const { direction, language } = useTexts();
  const atlas = useAtlas();
  const [data, setData] = useState<ReportData | null>(null);

  useEffect(() => {
    if (atlas) void readAhead(atlas);
  }, [atlas]);

  useEffect(() => {
    if (!atlas) return;
    const scope = createScope();
    const show = () => {
      // The table of incidents has a print of its own.
      if (document.body.dataset.printing !== undefined) return;
      // The browser prints what stands on the page when this function returns. It may ask twice, and the second time the map is hidden.
      flushSync(() =>
        setData((shown) => shown ?? rememberedReport(store) ?? reportDataNow(atlas, snapshotScreen(store))),
      );
    };
    const hide = () => setData(null);
    const print = window.matchMedia('print');
    scope.listen(window, 'beforeprint', show);
    scope.listen(window, 'afterprint', hide);
    scope.listen(print, 'change', () => (print.matches ? show() : hide()));
    if (print.matches) void readAhead(atlas).then(() => print.matches && show());
    return scope.dispose;
  }, [atlas, store]);

  if (!atlas || !data) return null;
  return createPortal(
    <div data-report="" data-theme="light" dir={direction} lang={language}>
      <ReportPage atlas={atlas} data={data} />
    </div>,
    document.body,
  );
}
