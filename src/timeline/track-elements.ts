/** The elements that React lays out once and that the track then moves by itself. */
export interface TrackElements {
  readonly track: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Under the canvas: ticks and their labels. */
  readonly scale: HTMLCanvasElement;
  readonly body: HTMLElement;
  readonly start: HTMLElement;
  readonly end: HTMLElement;
  readonly startLabel: HTMLElement;
  readonly startText: HTMLElement;
  readonly endLabel: HTMLElement;
  readonly endText: HTMLElement;
  readonly tip: HTMLElement;
  readonly overview: HTMLElement;
}
