import type { Problem } from '../../dataset/problem';
import type { LegendSign } from '../../map/picture/picture-legend';
import type { AppStore } from '../../state/store';
import type { Mark } from '../../ui/drawing/mark';
import { composePicture } from './compose-picture';
import { createStages, groundMarks, stageLegend } from './drawing-stage';
import type { PictureChoices } from './picture-choices';
import { PICTURE_SIZES, type PictureSize } from './picture-formats';
import { layPicture, type PictureLayout, type PictureWords } from './picture-layout';
import { pictureWords } from './picture-words';
import { createTextMeasure } from './text-measure';

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

/** The legend may change with the zoom of the map, which depends on the room that the legend leaves. Then it is laid out again. */
const MOST_ROUNDS = 3;

export function createPictureSession(store: AppStore, page: Document, today: string): PictureSession {
  const measure = createTextMeasure(page);
  const stages = createStages(store, page, () => ({}));
  let last: Promise<unknown> = Promise.resolve();

  const drawNow = async (choices: PictureChoices, scale: number, own?: PictureSize): Promise<DrawnPicture> => {
    const opened = await stages.open(choices);
    const { texts, map, atlas, store: copy } = opened;
    const size = own ?? PICTURE_SIZES[choices.format];
    const isRtl = texts.direction === 'rtl';
    let legend = stageLegend(opened);
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
      legend = stageLegend(opened);
      round += 1;
    } while (round < MOST_ROUNDS);
    const ground = await map.capture(scale);
    const { width, height } = layout.map;
    const onMap = groundMarks(opened, ground, width, height);
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
    dispose: stages.dispose,
  };
}
