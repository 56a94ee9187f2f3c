/** The elements that React renders once and that the track moves. */
export interface TrackElements {
  readonly track: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** The ticks and their labels. This canvas is under the other one. */
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
