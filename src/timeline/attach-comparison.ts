import { type Texts, withLaterMessages } from '../i18n/texts';
import { createScope } from '../live/scope';
import { notifyPartMissing } from '../state/use-part-missing';
import type { Track } from './track';

const load = () => withLaterMessages(import('./other-window'));

/** Shows the dates of side B on the track while the selection is compared with other dates. The code comes with the first one. */
export function attachComparison(root: HTMLElement, track: Track, texts: Texts): () => void {
  const { store } = track;
  const scope = createScope();
  let shown: (() => void) | null = null;
  let isAsked = false;
  let isOver = false;

  const isByDates = () => {
    const { comparison } = store.getState();
    return comparison !== null && comparison.type !== 'filters';
  };
  const show = async () => {
    const { createOtherWindow } = await load();
    if (isOver || shown || !isByDates()) return;
    shown = createOtherWindow(root, track, texts);
  };
  const follow = () => {
    if (!isByDates()) {
      shown?.();
      shown = null;
      return;
    }
    if (shown || isAsked) return;
    isAsked = true;
    show()
      .catch(() => notifyPartMissing(store))
      .finally(() => {
        isAsked = false;
      });
  };
  const followed = store.live.follow({ on: ['comparison', 'dataset'], phase: 'draw', run: follow });
  scope.defer(followed.dispose);
  scope.defer(() => {
    isOver = true;
    shown?.();
  });
  follow();
  return scope.dispose;
}
