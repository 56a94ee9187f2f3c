declare module 'sql.js/dist/sql-asm-memory-growth.js' {
  export { Database, default } from 'sql.js';
}

declare module 'shpjs' {
  /** One geometry of GeoJSON for each record, in their order; null for an empty one. Stops without a word where the file is cut. */
  export function parseShp(shp: ArrayBuffer, prj?: string): (object | null)[];
}

declare module 'gifenc' {
  /** Colours as red, green and blue, 0 to 255. */
  export type Palette = number[][];

  export interface GifFrame {
    readonly palette?: Palette;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** Milliseconds. */
    readonly delay?: number;
    readonly dispose?: number;
  }

  export interface GifStream {
    writeFrame(index: Uint8Array, width: number, height: number, frame: GifFrame): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
    reset(): void;
  }

  export function GIFEncoder(): GifStream;
  export function quantize(rgba: Uint8ClampedArray, colours: number): Palette;
  export function applyPalette(rgba: Uint8ClampedArray, palette: Palette): Uint8Array;
}
