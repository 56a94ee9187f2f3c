import { useCallback, useEffect, useState } from 'react';
import type { CopyStatus } from '../../offline/worker-messages';
import { askStatus, registrationOf, workersOf } from './page-copy';

const POLL_MS = 1000;

/** How the kept page stands. */
export type PageCopy =
  | { readonly state: 'looking' }
  /** The browser has no workers for this page. */
  | { readonly state: 'impossible' }
  | { readonly state: 'none' }
  /** Files are being fetched; `status` is null until the worker can say how many. */
  | { readonly state: 'fetching'; readonly status: CopyStatus | null }
  | { readonly state: 'kept'; readonly status: CopyStatus };

/** Follows the copy while a component is on the screen. `look` looks again at once. */
export function usePageCopy(): { readonly copy: PageCopy; readonly look: () => Promise<void> } {
  const [copy, setCopy] = useState<PageCopy>({ state: 'looking' });
  const look = useCallback(async () => setCopy(await copyOf(window)), []);
  const isMoving = copy.state === 'looking' || copy.state === 'fetching';
  useEffect(() => {
    void look();
    if (!isMoving) return;
    const timer = setInterval(() => void look(), POLL_MS);
    return () => clearInterval(timer);
  }, [look, isMoving]);
  return { copy, look };
}

async function copyOf(page: Window): Promise<PageCopy> {
  if (!workersOf(page)) return { state: 'impossible' };
  const registration = await registrationOf(page);
  if (!registration) return { state: 'none' };
  const status = await askStatus(registration);
  if (!status) return registration.installing ? { state: 'fetching', status } : { state: 'none' };
  return { state: status.kept < status.files ? 'fetching' : 'kept', status };
}
