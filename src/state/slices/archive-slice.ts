import { manifestAddress } from '../../dataset/archive/archive-address';
import { startArchiveReader } from '../../dataset/archive/archive-client';
import type { Atlas } from '../../dataset/atlas';
import type { OpenArchive } from '../../library/archive-host';
import type { LibraryServices } from '../../library/library-services';
import type { ChangeKind } from '../../live/change';
import { isWholeRange } from '../../live/selection-values';
import type { ArchiveSlice } from '../archive-values';
import type { SliceTools } from './slice-tools';

/** After a change of these, an archive looks whether it has what the page shows. */
const FOLLOWED: readonly ChangeKind[] = ['dataset', 'time', 'area', 'level'];
/** The map counts the cells of a zoom from this much above it: see `LEVEL_LAG` of the map. */
const LAG = 1 / 8;

export function createArchiveSlice({ get, set, live }: SliceTools, services: LibraryServices): ArchiveSlice {
  let open: OpenArchive | null = null;
  let stop = () => {};

  const keepOpen = (atlas: Atlas) => {
    const { dataset, openAtlases } = get();
    const shown = dataset.status === 'ready' ? [dataset.atlas] : [];
    const others = [...openAtlases, ...shown.filter(({ id }) => !openAtlases.some((each) => each.id === id))];
    set({ openAtlases: [...others.filter(({ id }) => id !== atlas.id), atlas] });
  };

  /** The same archive with other parts in memory: what the reader chose stays, as far as these parts can answer it. */
  const swap = (atlas: Atlas) => {
    const { window, range, filters, query, split, measure, playing, pace, step, dataset } = get();
    const isWhole = isWholeRange({ window, range });
    keepOpen(atlas);
    live.open(atlas, (values) =>
      set({
        ...values,
        ...(dataset.status === 'ready' && { dataset: { ...dataset, atlas } }),
        playing,
        pace,
        step,
        selected: -1,
        hovered: -1,
      }),
    );
    const left = get().update({ ...(!isWhole && { window }), filters, query, split, measure }, 'page');
    if (left.filters.length === 0) return;
    get().notify('archiveFilters', { code: 'archiveFilters', params: { values: left.filters.join(', ') } });
  };

  return {
    archive: null,
    async openArchive(address) {
      stop();
      open?.close();
      open = null;
      const url = manifestAddress(address, services.pageUrl());
      if (url === null) {
        get().notify('archive', { code: 'fetchFailed', params: { url: address, reason: 'addressInvalid' } });
        return;
      }
      const reader = (services.startArchiveReader ?? startArchiveReader)();
      // The code of the driver, the worker and the manifest come side by side.
      const opening = reader.open(url);
      const { openArchive } = await import('../../library/archive-driver');
      const opened = await openArchive(
        opening,
        url,
        address,
        reader,
        {
          shown() {
            const { dataset } = get();
            return dataset.status === 'ready' ? dataset.atlas : null;
          },
          view() {
            const { bounds, view } = get();
            return bounds && view ? { bounds, zoom: view.zoom - LAG } : null;
          },
          window: () => get().window,
          show(atlas) {
            keepOpen(atlas);
            get().showAtlas(atlas);
          },
          swap,
          refresh: () => void get().update({}, 'page'),
          recountBins: () => live.tell('filters', 'page'),
          tell: (archive) => set({ archive }),
        },
        services,
      );
      if (!opened.ok) {
        reader.dispose();
        get().notify('archive', opened.problem);
        return;
      }
      open = opened.value;
      stop = live.hear(({ kinds }) => {
        if (FOLLOWED.some((kind) => kinds.has(kind))) open?.follow();
      });
      open.follow();
    },
    loadArchiveRows: () => open?.loadRows(),
    tryArchiveAgain: () => open?.tryAgain(),
  };
}
