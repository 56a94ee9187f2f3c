/** One read that several wait for. */
export interface SharedRead<T> {
  /** Waits for the read until the signal says that the answer is of no use any more. */
  wait(signal?: AbortSignal): Promise<T>;
}

/** Reads once for all who wait, and stops the read when the last of them has given up. `onStop` is called before it fails. */
export function createSharedRead<T>(read: (signal: AbortSignal) => Promise<T>, onStop: () => void): SharedRead<T> {
  const controller = new AbortController();
  const running = read(controller.signal);
  let waiting = 0;
  let isRunning = true;
  const end = () => {
    isRunning = false;
  };
  running.then(end, end);
  const leave = () => {
    waiting -= 1;
    if (waiting > 0 || !isRunning) return;
    onStop();
    controller.abort();
  };
  return {
    wait(signal) {
      waiting += 1;
      signal?.addEventListener('abort', leave, { once: true });
      return running;
    },
  };
}
