import type { Language } from '../../domain/language';
import type { PictureExtent } from '../../map/picture/picture-map';
import type { PictureFormat, PictureScale } from './picture-formats';

/** Parts that a reader may leave out. The dataset, the dates, what is not shown and the sources stay. */
export const PICTURE_PARTS = ['counts', 'legend', 'filters', 'link'] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];

/** What a reader chose for a picture, a film, or whatever else is drawn with a map of its own. */
export interface DrawnChoices {
  readonly extent: PictureExtent;
  readonly theme: 'light' | 'dark';
  readonly language: Language;
  /** Null for the dataset's own title, which follows the language. */
  readonly title: string | null;
  readonly parts: readonly PicturePart[];
}

/** What a reader chose for a picture. */
export interface PictureChoices extends DrawnChoices {
  readonly format: PictureFormat;
  readonly note: string;
  readonly scale: PictureScale;
}

/** The longest title and note that are taken, in characters. */
export const LONGEST_TITLE = 160;
export const LONGEST_NOTE = 600;
