import type { AppStore } from '../../state/store';

/**
 * Opens links in tabs by hand, so that a refusal is known: a page can put its frame into a sandbox without `allow-popups`, and a link
 * then does nothing without a word. A notice shows the address instead.
 */
export function attachTabLinks(store: AppStore, page: Window): () => void {
  const open = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    const tab = page.open('', '_blank');
    if (!tab) {
      store.getState().notify('tab', { code: 'tabRefused', params: { address: link.href } });
      return;
    }
    // The other site must not reach this page.
    tab.opener = null;
    tab.location.replace(link.href);
  };
  page.document.addEventListener('click', open);
  return () => page.document.removeEventListener('click', open);
}
