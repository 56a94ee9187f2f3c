import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachTabLinks } from '../../../src/app/embed/attach-tab-links';
import { createAppStore } from '../../../src/state/store';

const ADDRESS = 'https://news.example/report?a=1';
const store = createAppStore();
let detach = () => {};
beforeEach(() => {
  document.body.innerHTML = `<a href="${ADDRESS}" target="_blank" rel="noopener noreferrer"><b>Report</b></a>`;
  detach = attachTabLinks(store, window);
  store.getState().dismiss('tab');
});
afterEach(() => {
  detach();
  vi.restoreAllMocks();
});

/** Whether the page left the press to the browser. */
const press = (init: MouseEventInit = {}) =>
  document.querySelector('b')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));

describe('a link in a frame', () => {
  it('shows its address where the page around lets no tab open', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    expect(press()).toBe(false);
    expect(store.getState().notices).toMatchObject([{ problem: { code: 'tabRefused', params: { address: ADDRESS } } }]);
  });

  it('opens a tab that cannot reach the page', () => {
    const replace = vi.fn();
    const tab = { opener: window as Window | null, location: { replace } };
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window);
    press();
    expect(tab.opener).toBeNull();
    expect(replace).toHaveBeenCalledWith(ADDRESS);
    expect(store.getState().notices).toEqual([]);
  });

  it('is left to the browser when it is pressed with a key that means something else', () => {
    const open = vi.spyOn(window, 'open');
    // jsdom follows no link.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    press({ ctrlKey: true });
    expect(open).not.toHaveBeenCalled();
  });
});
