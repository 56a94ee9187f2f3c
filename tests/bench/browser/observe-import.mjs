/**
 * Runs in the page before its own code. It records when a file was chosen, when its first marker appeared, long tasks.
 */
export function observeImport() {
  const seen = { given: 0, marker: 0, detail: 0, tasks: [] };
  window.importSeen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.tasks.push({ start: startTime, end: startTime + duration, duration });
  }).observe({ type: 'longtask', buffered: true });

  const isMarker = (node) => node instanceof HTMLButtonElement && node.closest('[aria-label="Incidents on the map"]');
  document.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
      seen.given = performance.now();
      const before = new Set(document.querySelectorAll('[aria-label="Incidents on the map"]'));
      const watch = new MutationObserver(() => {
        const group = document.querySelector('[aria-label="Incidents on the map"]');
        const button = group && !before.has(group) && group.querySelector('button[aria-label]');
        if (!button || !isMarker(button)) return;
        seen.marker = performance.now();
        watch.disconnect();
      });
      watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-label'] });
    },
    { capture: true },
  );

  /** Records the milliseconds from the next click until the page shows other notes of the made-up file than before. */
  window.watchDetail = () => {
    seen.detail = 0;
    const notes = () => /Note \d+: on/.exec(document.body.textContent ?? '')?.[0];
    const before = notes();
    const start = ({ timeStamp }) => {
      const watch = new MutationObserver(() => {
        const now = notes();
        if (now === undefined || now === before) return;
        watch.disconnect();
        seen.detail = performance.now() - timeStamp;
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    };
    document.addEventListener('click', start, { capture: true, once: true });
  };
}
