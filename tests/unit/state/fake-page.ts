/** The parts of a window that the URL sync uses, with a history that can go back and timers that run when told. */
export interface FakePage {
  readonly page: Window;
  readonly entries: readonly string[];
  back(): void;
  runTimers(): void;
}

export function fakePage(search: string): FakePage {
  const entries = [search];
  const timers = new Map<number, () => void>();
  const listeners = new Set<() => void>();
  let at = 0;
  let nextTimer = 1;
  const searchOf = (url: string) => (url.includes('?') ? url.slice(url.indexOf('?')) : '');
  const page = {
    location: {
      get search() {
        return entries[at] ?? '';
      },
      pathname: '/',
      hash: '',
    },
    history: {
      pushState(_state: unknown, _title: string, url: string) {
        entries.splice(at + 1, entries.length, searchOf(url));
        at += 1;
      },
      replaceState(_state: unknown, _title: string, url: string) {
        entries[at] = searchOf(url);
      },
    },
    setTimeout(run: () => void) {
      nextTimer += 1;
      timers.set(nextTimer, run);
      return nextTimer;
    },
    clearTimeout: (timer: number) => timers.delete(timer),
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  return {
    page: page as unknown as Window,
    entries,
    back() {
      at = Math.max(0, at - 1);
      for (const listener of listeners) listener();
    },
    runTimers() {
      const due = [...timers.values()];
      timers.clear();
      for (const run of due) run();
    },
  };
}
