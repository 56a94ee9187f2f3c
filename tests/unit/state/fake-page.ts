/** The parts of a window that `attachLink` uses. Its history can go back; its timers run when the test calls `runTimers`. */
export interface FakePage {
  readonly page: Window;
  readonly entries: readonly string[];
  /** Goes back one entry, as the browser's button does. */
  back(): void;
  runTimers(): void;
  /** Leaves the page, as a reload does. */
  leave(): void;
}

export function fakePage(search: string): FakePage {
  const entries = [search];
  const states: unknown[] = [null];
  const timers = new Map<number, () => void>();
  const listeners = new Map<string, Set<(event: PopStateEvent) => void>>();
  const listenersOf = (type: string) => {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known);
    return known;
  };
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
      get state() {
        return states[at];
      },
      pushState(state: unknown, _title: string, url: string) {
        entries.splice(at + 1, entries.length, searchOf(url));
        states.splice(at + 1, states.length, state);
        at += 1;
      },
      replaceState(state: unknown, _title: string, url?: string) {
        if (url !== undefined) entries[at] = searchOf(url);
        states[at] = state;
      },
    },
    setTimeout(run: () => void) {
      nextTimer += 1;
      timers.set(nextTimer, run);
      return nextTimer;
    },
    clearTimeout: (timer: number) => timers.delete(timer),
    addEventListener: (type: string, listener: (event: PopStateEvent) => void) => listenersOf(type).add(listener),
    removeEventListener: (type: string, listener: (event: PopStateEvent) => void) => listenersOf(type).delete(listener),
  };
  return {
    page: page as unknown as Window,
    entries,
    back() {
      at = Math.max(0, at - 1);
      const event = { state: states[at] } as PopStateEvent;
      for (const listener of listenersOf('popstate')) listener(event);
    },
    runTimers() {
      const due = [...timers.values()];
      timers.clear();
      for (const run of due) run();
    },
    leave() {
      for (const listener of listenersOf('pagehide')) listener({ state: null } as PopStateEvent);
    },
  };
}
