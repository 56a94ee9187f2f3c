import type { Problem } from '../../dataset/problem';
import { isoDate } from '../../domain/civil-time';
import type { Texts } from '../../i18n/texts';
import { lastMinute } from '../../i18n/window-text';
import { largestNumber } from '../../map/markers/marker-sizes';
import type { LegendSign } from '../../map/picture/picture-legend';
import { dayText } from '../../panels/detail/day-text';
import type { AppStore } from '../../state/store';
import type { TimeWindow } from '../../timeline/window-moves';
import type { Mark } from '../../ui/drawing/mark';
import { createStages, type DrawingStage, groundMarks, stageLegend } from '../picture/drawing-stage';
import { createTextMeasure } from '../picture/text-measure';
import { composeFrame, type FrameTrack } from './compose-frame';
import { FILM_CANVASES, type FilmCanvas, type FilmChoices } from './film-choices';
import { createFilmClock, type FilmClock } from './film-clock';
import { type FilmLayout, type FilmWords, type FrameWords, layFilm, layFrame } from './film-layout';
import { type FilmPlan, type FilmRun, planFilm } from './film-plan';
import { filmRun } from './film-run';
import { filmWords, frameFigures, frameWords } from './film-words';

/** A film that is ready to be drawn, frame by frame. */
export interface PreparedFilm {
  readonly plan: FilmPlan;
  readonly run: FilmRun;
  readonly canvas: FilmCanvas;
  readonly title: string;
  /** Whether a text was cut in one of the frames. */
  readonly isCut: boolean;
  readonly problem: Problem | null;
  /** The dates of a frame in words. */
  datesOf(frame: number): string;
  /** The marks of a frame. `whole`: a frame of all dates of the film, with all colours that it has. */
  draw(frame: number | 'whole'): Promise<DrawnFrame>;
}

export interface DrawnFrame {
  readonly marks: readonly Mark[];
  /** False when tiles of the basemap are missing. */
  readonly isWhole: boolean;
}

/** Makes films of what the screen shows, one after another, with a store and a map of its own. */
export interface FilmSession {
  /** @throws GPUInitializationError when the browser gives no second map */
  prepare(choices: FilmChoices): Promise<PreparedFilm>;
  dispose(): void;
}

type Stage = DrawingStage & { readonly clock: FilmClock };

/** The legend may change with the zoom of the map, which depends on the room that the legend leaves. Then it is laid out again. */
const MOST_ROUNDS = 3;
/** Frames whose words are written before the page gets a turn to respond. */
const BATCH = 100;

export function createFilmSession(store: AppStore, page: Document, today: string): FilmSession {
  const measure = createTextMeasure(page);
  const stages = createStages(store, page, () => ({ clock: createFilmClock() }));
  let last: Promise<unknown> = Promise.resolve();

  const prepareNow = async (choices: FilmChoices): Promise<PreparedFilm> => {
    const opened = await stages.open(choices);
    const { texts, map, atlas, store: copy, clock } = opened;
    const run = filmRun(store.getState(), choices);
    const show = ([from, to]: TimeWindow) => copy.getState().setWindow(from, to, 'page');
    const planned = planFilm(run, {
      nextStart: (minute) => atlas.engine.nextStart(minute),
      isEmpty(window) {
        show(window);
        const { incidents, undated } = atlas.engine.totals;
        return incidents === undated;
      },
    });
    // The preview of a film that is too long has its beginning.
    const plan = planned.isTooLong ? { ...planned, frames: planned.frames.slice(0, BATCH) } : planned;
    const figures = await eachFrame(plan, show, () => frameFigures(atlas, choices, texts));
    const size = FILM_CANVASES[choices.shape][choices.size];
    const screen = store.getState().bounds;
    let words: FilmWords<LegendSign>;
    let layout: FilmLayout<LegendSign>;
    let round = 0;
    let shown = '';
    do {
      const bounds = shown === '' ? screen : map.bounds;
      const frames = await eachFrame(plan, show, (frame, at) =>
        frameWords(atlas, frame.window, figures[at] ?? [], bounds, texts),
      );
      show(run.range);
      clock.settle();
      const legend = stageLegend(opened);
      const subject = { atlas, state: copy.getState(), run, legend, link: page.location.href, today };
      words = { ...filmWords(subject, choices, texts), frames };
      layout = layFilm(words, size, measure);
      const { width, height } = layout.map;
      const next = `${width} ${height} ${choices.extent}`;
      if (next === shown) break;
      shown = next;
      await map.show(width, height, choices.extent, screen);
      const numbers = await eachFrame(plan, show, () => largestNumber(atlas.engine));
      map.hold(size.scale, Math.max(1, ...numbers));
      round += 1;
    } while (round < MOST_ROUNDS);
    const scene: Scene = { stage: opened, run, layout, size, measure, show };
    const { frames, title } = words;
    const whole = frameWords(atlas, run.range, frameFigures(atlas, choices, texts), map.bounds, texts);
    return {
      plan,
      canvas: size,
      run,
      title,
      isCut: layout.isCut,
      problem: map.problem,
      datesOf: (frame) => frames[frame]?.dates ?? '',
      draw(frame) {
        const [window, said] =
          frame === 'whole' ? [run.range, whole] : [plan.frames[frame]?.window ?? run.range, frames[frame] ?? whole];
        // One map draws one frame at a time.
        const drawn = last.then(() => drawFrame(scene, window, said));
        last = drawn.catch(() => {});
        return drawn;
      },
    };
  };

  return {
    prepare(choices) {
      const prepared = last.then(() => prepareNow(choices));
      last = prepared.catch(() => {});
      return prepared;
    },
    dispose: stages.dispose,
  };
}

/** Something of each frame, with its dates in the engine. */
async function eachFrame<T>(
  { frames }: FilmPlan,
  show: (window: TimeWindow) => void,
  of: (frame: FilmPlan['frames'][number], at: number) => T,
): Promise<T[]> {
  const found: T[] = [];
  for (const [at, frame] of frames.entries()) {
    show(frame.window);
    found.push(of(frame, at));
    if (at % BATCH === BATCH - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  return found;
}

interface Scene {
  readonly stage: Stage;
  readonly run: FilmRun;
  readonly layout: FilmLayout<LegendSign>;
  readonly size: FilmCanvas;
  readonly measure: (text: string, size: number, weight: number) => number;
  readonly show: (window: TimeWindow) => void;
}

async function drawFrame(scene: Scene, window: TimeWindow, words: FrameWords<LegendSign>): Promise<DrawnFrame> {
  const { stage, run, layout, size, measure, show } = scene;
  const { texts, map, clock } = stage;
  show(window);
  clock.settle();
  const ground = await map.next();
  const isRtl = texts.direction === 'rtl';
  const placed = layFrame(layout, words, isRtl, measure);
  const { width, height } = layout.map;
  const onMap = groundMarks(stage, ground, width, height);
  const marks = composeFrame(size, placed, onMap, trackOf(run, window, texts), { isRtl, colour: map.colour, measure });
  return { marks, isWhole: ground.isWhole };
}

function trackOf({ range }: FilmRun, [from, to]: TimeWindow, texts: Texts): FrameTrack {
  const part = (minute: number) => (minute - range[0]) / Math.max(1, range[1] - range[0]);
  return {
    first: dayText(isoDate(range[0]), texts),
    last: dayText(isoDate(lastMinute(range)), texts),
    from: part(from),
    to: part(to),
  };
}
