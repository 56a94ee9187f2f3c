import type { Atlas } from '../../dataset/atlas';
import { createTexts, loadMessages, type Texts } from '../../i18n/texts';
import type { FrameClock } from '../../live/frame';
import { type LegendSection, pictureLegend } from '../../map/picture/picture-legend';
import { type CapturedMap, openPictureMap, type PictureMap } from '../../map/picture/picture-map';
import { scaleMarks } from '../../map/picture/scale-marks';
import { copyStore } from '../../state/copied-store';
import type { AppStore } from '../../state/store';
import type { Mark } from '../../ui/drawing/mark';
import type { DrawnChoices } from './picture-choices';
import { loadDrawingFonts } from './text-measure';

/** A store and a map of its own, in the colours and the language of what is drawn. */
export interface DrawingStage {
  readonly texts: Texts;
  readonly store: AppStore;
  readonly atlas: Atlas;
  readonly map: PictureMap;
}

export interface DrawingStages<S extends DrawingStage> {
  /**
   * The stage for some choices: the last one where its colours and language are these, else a new one.
   * @throws Error when there is no dataset or the dialog was closed
   * @throws GPUInitializationError when the browser gives no second map
   */
  open(choices: Pick<DrawnChoices, 'theme' | 'language'>): Promise<S>;
  dispose(): void;
}

/** Makes stages, one at a time. `clocked` is what a stage has besides, made anew for each: its clock, where it has one. */
export function createStages<T extends { readonly clock?: FrameClock }>(
  store: AppStore,
  page: Document,
  clocked: () => T,
): DrawingStages<DrawingStage & T> {
  let stage: (DrawingStage & T) | null = null;
  let shown = '';
  let isOver = false;
  const close = () => {
    stage?.map.dispose();
    stage = null;
  };
  return {
    async open({ theme, language }) {
      const look = `${theme} ${language}`;
      if (stage && shown === look) return stage;
      close();
      await Promise.all([loadMessages(language), loadDrawingFonts(page)]);
      const own = clocked();
      const copy = await copyStore(store, { theme, language }, own.clock);
      const dataset = copy?.getState().dataset;
      if (isOver || !copy || dataset?.status !== 'ready') throw new Error('No dataset, or the dialog was closed');
      const texts = createTexts(language);
      const map = openPictureMap(page, copy, dataset.atlas, texts);
      stage = { ...own, texts, store: copy, atlas: dataset.atlas, map };
      shown = look;
      return stage;
    },
    dispose() {
      isOver = true;
      close();
    },
  };
}

/** The legend of what a stage's map shows. */
export function stageLegend({ atlas, map, store, texts }: DrawingStage): LegendSection[] {
  const { split, measure, selected } = store.getState();
  return pictureLegend(
    atlas,
    {
      split,
      measure,
      sizes: map.sizes,
      circles: map.has('circle'),
      launches: map.has('launch'),
      selected: selected >= 0,
    },
    texts,
  );
}

/** The ground of a map with the markers, the scale and the north arrow on it. */
export function groundMarks({ map, texts }: DrawingStage, ground: CapturedMap, width: number, height: number): Mark[] {
  return [
    { type: 'image', x: 0, y: 0, width, height, canvas: ground.canvas },
    ...map.markers(),
    ...scaleMarks(map.middle.lat, map.zoom, height, texts, map.colour),
  ];
}
