/** Writes the pictures of a canvas, one after another, as a film. */
export interface FilmWriter {
  /** Adds what the canvas shows now; it stands for so many seconds. */
  add(seconds: number): Promise<void>;
  /** Ends the film. Nothing can be added after it. */
  finish(): Promise<Blob>;
  /** Gives the film up and frees what it held. */
  cancel(): Promise<void>;
}
