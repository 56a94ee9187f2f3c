import type { Atlas } from '../../dataset/atlas';
import type { Problem } from '../../dataset/problem';
import { createTexts, loadMessages, type Texts } from '../../i18n/texts';
import { type LegendSection, type LegendSign, pictureLegend } from '../../map/picture/picture-legend';
import { openPictureMap, type PictureMap } from '../../map/picture/picture-map';
import { scaleMarks } from '../../map/picture/scale-marks';
import { copyStore } from '../../state/copied-store';
import type { AppStore } from '../../state/store';
import type { Mark } from '../../ui/drawing/mark';
import { composePicture } from './compose-picture';
import type { PictureChoices } from './picture-choices';
import { PICTURE_SIZES, type PictureSize } from './picture-formats';
import { layPicture, type PictureLayout, type PictureWords } from './picture-layout';
import { pictureWords } from './picture-words';
import { createTextMeasure, loadDrawingFonts } from './text-measure';

/** A picture as marks. */
export interface DrawnPicture {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Pixels of the file for a px of the picture. */
  readonly scale: number;
  /** Pixels of the ground for a px of the picture: fewer than `scale` where the GPU cannot do more. */
  readonly groundScale: number;
  /** False when tiles of the basemap are missing. */
  readonly isWhole: boolean;
  readonly isCut: boolean;
  readonly problem: Problem | null;
}

/** Draws pictures of what the screen shows, one after another, with a map of its own. */
export interface PictureSession {
  /**
   * @param size - absent for the size of the chosen format; with one, the picture is only the map with its legend, for a page that
   * says the rest
   * @throws GPUInitializationError when the browser gives no second map
   */
  draw(choices: PictureChoices, scale: number, size?: PictureSize): Promise<DrawnPicture>;
  dispose(): void;
}

interface Stage {
  readonly look: string;
  readonly texts: Texts;
  readonly store: AppStore;
  readonly atlas: Atlas;
  readonly map: PictureMap;
}

/** The legend may change with the zoom of the map, which depends on the room that the legend leaves. Then it is laid out again. */
const MOST_ROUNDS = 3;

export function createPictureSession(store: AppStore, page: Document, today: string): PictureSession {
  const measure = createTextMeasure(page);
  let stage: Stage | null = null;
  let isOver = false;
  let last: Promise<unknown> = Promise.resolve();

  const openStage = async ({ theme, language }: PictureChoices): Promise<Stage | null> => {
    const look = `${theme} ${language}`;
    if (stage?.look === look) return stage;
    stage?.map.dispose();
    stage = null;
    await Promise.all([loadMessages(language), loadDrawingFonts(page)]);
    const copy = await copyStore(store, { theme, language });
    const dataset = copy?.getState().dataset;
    if (isOver || !copy || dataset?.status !== 'ready') return null;
    const texts = createTexts(language);
    const map = openPictureMap(page, copy, dataset.atlas, texts);
    stage = { look, texts, store: copy, atlas: dataset.atlas, map };
    return stage;
  };

  const legendOf = ({ atlas, map, store: copy, texts }: Stage): LegendSection[] => {
    const { split, measure: shown, selected } = copy.getState();
    return pictureLegend(
      atlas,
      {
        split,
        measure: shown,
        sizes: map.sizes,
        circles: map.has('circle'),
        launches: map.has('launch'),
        selected: selected >= 0,
      },
      texts,
    );
  };

  const drawNow = async (choices: PictureChoices, scale: number, own?: PictureSize): Promise<DrawnPicture> => {
    const opened = await openStage(choices);
    if (!opened) throw new Error('No dataset, or the picture was closed');
    const { texts, map, atlas, store: copy } = opened;
    const size = own ?? PICTURE_SIZES[choices.format];
    const isRtl = texts.direction === 'rtl';
    let legend = legendOf(opened);
    let words: PictureWords<LegendSign>;
    let layout: PictureLayout<LegendSign>;
    let round = 0;
    let shown = '';
    do {
      const subject = { atlas, state: copy.getState(), legend, link: page.location.href, today };
      words = pictureWords({ ...subject, bounds: shown === '' ? store.getState().bounds : map.bounds }, choices, texts);
      if (own) words = { ...words, title: '', subtitle: '', foot: [] };
      layout = layPicture(words, size, isRtl, measure);
      const { width, height } = layout.map;
      const next = `${width} ${height} ${choices.extent}`;
      if (next === shown) break;
      shown = next;
      await map.show(width, height, choices.extent, store.getState().bounds);
      legend = legendOf(opened);
      round += 1;
    } while (round < MOST_ROUNDS);
    const ground = await map.capture(scale);
    const { width, height } = layout.map;
    const onMap: Mark[] = [
      { type: 'image', x: 0, y: 0, width, height, canvas: ground.canvas },
      ...map.markers(),
      ...scaleMarks(map.middle.lat, map.zoom, height, texts, map.colour),
    ];
    return {
      marks: composePicture(size, layout, onMap, { isRtl, colour: map.colour, measure }),
      ...size,
      title: words.title,
      scale,
      groundScale: ground.ratio,
      isWhole: ground.isWhole,
      isCut: layout.isCut,
      problem: map.problem,
    };
  };

  return {
    draw(choices, scale, size) {
      // One map draws one picture at a time.
      const drawn = last.then(() => drawNow(choices, scale, size));
      last = drawn.catch(() => {});
      return drawn;
    },
    dispose() {
      isOver = true;
      stage?.map.dispose();
      stage = null;
    },
  };
}
