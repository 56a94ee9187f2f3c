import { useEffect, useState } from 'react';

/** Code that the first picture does not need. It is fetched once and then kept. */
export interface LateCode<T> {
  /** The code, or null until it has arrived. */
  readonly now: T | null;
  /** Fetches the code unless it is here. Rejects when it cannot be fetched; the next call tries again. */
  fetch(): Promise<T>;
}

/** What `fetchLateCode` fetches. */
const early = new Set<() => Promise<unknown>>();

/**
 * Declares code to fetch later.
 * @param load - imports it
 * @param when - `firstSign`: also when somebody begins to use the page, so that it is here when it is wanted
 */
export function lateCode<T>(load: () => Promise<T>, when: 'wanted' | 'firstSign' = 'wanted'): LateCode<T> {
  let now: T | null = null;
  const fetch = async () => {
    now ??= await load();
    return now;
  };
  if (when === 'firstSign') early.add(fetch);
  return {
    get now() {
      return now;
    },
    fetch,
  };
}

/** Fetches all code that was declared for the first sign of use. Where this fails, whoever wants the code hears of it. */
export function fetchLateCode(): void {
  for (const fetch of early) fetch().catch(() => {});
}

/**
 * The code, or null until it has arrived. Nothing is fetched while it is not wanted.
 * @param onMissing - called each time when the code is wanted and cannot be fetched
 */
export function useLateCode<T>(code: LateCode<T>, isWanted: boolean, onMissing: () => void): T | null {
  const [, arrive] = useState(false);
  useEffect(() => {
    if (!isWanted || code.now !== null) return;
    let isWaiting = true;
    code.fetch().then(
      () => isWaiting && arrive(true),
      () => isWaiting && onMissing(),
    );
    return () => {
      isWaiting = false;
    };
  }, [code, isWanted, onMissing]);
  return isWanted ? code.now : null;
}
