import type { Atlas } from '../../dataset/atlas';
import type { LibraryServices } from '../../library/library-services';
import type { DeskHost, WritingDesk } from '../../library/writing-desk';
import { isWholeRange } from '../../live/selection-values';
import type { WritingSlice } from '../writing-values';
import type { SliceTools } from './slice-tools';

export function createWritingSlice({ get, set, change }: SliceTools, services: LibraryServices): WritingSlice {
  let opening: Promise<WritingDesk> | null = null;
  // Writing is rare and its code is large: it is fetched when somebody first writes.
  const openDesk = async (): Promise<WritingDesk> => {
    const [{ createWritingDesk }, drafts] = await Promise.all([
      import('../../library/writing-desk'),
      services.drafts(),
    ]);
    const desk = createWritingDesk(host, drafts);
    set({ desk });
    return desk;
  };
  const withDesk = async (): Promise<WritingDesk> => {
    opening ??= openDesk();
    try {
      return await opening;
    } catch (error) {
      opening = null;
      throw error;
    }
  };
  const host: DeskHost = {
    show(atlas, isNew) {
      const { dataset, openAtlases } = get();
      const shown = dataset.status === 'ready' ? dataset.atlas : null;
      const known = shown && !openAtlases.some(({ id }) => id === shown.id) ? [shown, ...openAtlases] : openAtlases;
      set({ openAtlases: [...known.filter(({ id }) => id !== atlas.id), atlas] });
      if (shown?.id === atlas.id) showAgain(shown, atlas);
      else if (isNew) get().showAtlas(atlas);
    },
    tell(writing) {
      const { writtenIncident } = get();
      const isThere = writing?.file.incidents.some(({ id }) => id === writtenIncident) ?? false;
      set({ writing, ...(!isThere && { writtenIncident: null, pickingPlace: null }) });
    },
    tellDrafts: (drafts) => set({ drafts }),
    notify: (problem) => get().notify('drafts', problem),
    forget(id) {
      const { dataset, openAtlases, showAtlas } = get();
      const left = openAtlases.filter((atlas) => !atlas.id.split('+').includes(id));
      const isShown = dataset.status === 'ready' && dataset.atlas.id.split('+').includes(id);
      const next = left.find(({ origin }) => origin === 'bundled') ?? left[0];
      if (isShown && next) showAtlas(next);
      set({ openAtlases: left });
    },
    now: () => Date.now(),
  };
  /** The same dataset after a change: dates, filters and the open incident stay, as far as it still has them. */
  const showAgain = (before: Atlas, atlas: Atlas) => {
    const { window, range, filters, query, split, measure, comparison, selected } = get();
    const isWhole = isWholeRange({ window, range });
    const open = selected < 0 ? null : before.summary(selected).id;
    get().showAtlas(atlas);
    get().update({ ...(!isWhole && { window }), filters, query, split, measure, comparison }, 'page');
    if (open !== null) get().selectById(open, 'page');
  };

  return {
    desk: null,
    writing: null,
    drafts: null,
    writingOpen: false,
    writtenIncident: null,
    pickingPlace: null,
    async openWriting() {
      const desk = await withDesk();
      change({ writingOpen: true }, 'look');
      void desk.list();
    },
    closeWriting() {
      void get().desk?.flush();
      change({ writingOpen: false, writtenIncident: null, pickingPlace: null }, 'look');
    },
    async openWritten(id) {
      const desk = await withDesk();
      const opened = await desk.open(id);
      void desk.list();
      return opened;
    },
    writeIncident(writtenIncident) {
      change({ writtenIncident, pickingPlace: null, ...(writtenIncident !== null && { writingOpen: true }) }, 'look');
    },
    pickPlace: (pickingPlace) => set({ pickingPlace }),
    pickPoint(point) {
      const { pickingPlace, writing, desk } = get();
      const place = writing?.file.places.find(({ id }) => id === pickingPlace);
      set({ pickingPlace: null });
      if (!place) return;
      // Five decimals are a metre: a press on the map is no finer.
      const [lon, lat] = [Number(point.lon.toFixed(5)), Number(point.lat.toFixed(5))];
      const precision = place.precision === 'unknown' ? 'site' : place.precision;
      desk?.edit({ type: 'putPlace', place: { ...place, point: { lon, lat }, precision } });
    },
  };
}
