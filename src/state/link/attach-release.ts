import type { Atlas } from '../../dataset/atlas';
import { releaseOf } from '../../dataset/release-hash';
import type { AppState } from '../app-state';
import type { AppStore } from '../store';

/** Computes the release of each atlas that comes to the screen, once the hash of its file is known. */
export function attachRelease(store: AppStore): () => void {
  /** What was computed last: an atlas, and the hash of its file. */
  let read: { readonly atlas: Atlas; readonly file: string } | null = null;
  const follow = async () => {
    const { dataset, marks } = store.getState();
    if (dataset.status !== 'ready') return;
    const { atlas } = dataset;
    const file = fileOf(atlas, marks);
    const isKnown = read?.atlas === atlas && read.file === file && store.getState().release !== null;
    if (file === null || isKnown) return;
    read = { atlas, file };
    const release = await releaseOf(atlas, file);
    const { dataset: now } = store.getState();
    if (now.status === 'ready' && now.atlas === atlas && read.file === file) store.getState().keepRelease(release);
  };
  const stop = store.live.hear(({ kinds }) => {
    if (kinds.has('dataset') || kinds.has('file')) void follow();
  });
  void follow();
  return stop;
}

/** Hashes of the files of an atlas; null while one of its files is not read: the release would be another a moment later. */
function fileOf({ id }: Atlas, marks: AppState['marks']): string | null {
  const parts = id.split('+').map((part) => marks[part]);
  return parts.every((mark) => mark !== undefined) ? parts.map((mark) => mark?.hash ?? '').join(' ') : null;
}
