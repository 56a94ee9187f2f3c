import type { Handle } from './window-moves';

/** The elements that React renders once and that the track moves. */
export interface TrackElements {
  readonly track: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Ticks, numbers and strips. This canvas is under the other one, and reaches to the left of the track. */
  readonly scale: HTMLCanvasElement;
  readonly body: HTMLElement;
  readonly start: HTMLElement;
  readonly end: HTMLElement;
  readonly startLabel: HTMLElement;
  readonly startText: HTMLElement;
  readonly endLabel: HTMLElement;
  readonly endText: HTMLElement;
  /** Arrows that stand for what of the window lies before or after the axis. */
  readonly before: HTMLButtonElement;
  readonly after: HTMLButtonElement;
  /** What the bars count. */
  readonly unit: HTMLElement;
  readonly tip: HTMLElement;
  /** The strip of the months that were not searched. */
  readonly coverage: HTMLElement;
}

/** The strip under the track that shows the whole range. */
export interface OverviewElements {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Marks the window. */
  readonly window: HTMLElement;
  /** Marks the period that the track shows. */
  readonly shown: HTMLElement;
}

/** The elements of side B on the track: a band over the bars, and three sliders on the axis below it. */
export interface OtherElements {
  readonly band: HTMLElement;
  readonly handles: Readonly<Record<Handle, HTMLElement>>;
}
