/** The pages and screens that a picture fits, by their name in a list. */
export const PICTURE_FORMATS = [
  'a4Landscape',
  'a4Portrait',
  'letterLandscape',
  'letterPortrait',
  'wide',
  'square',
  'story',
] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Size of a picture at scale 1, px. Paper has 96 of them in an inch. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export const PICTURE_SIZES: Readonly<Record<PictureFormat, PictureSize>> = {
  a4Landscape: { width: 1123, height: 794 },
  a4Portrait: { width: 794, height: 1123 },
  letterLandscape: { width: 1056, height: 816 },
  letterPortrait: { width: 816, height: 1056 },
  wide: { width: 1280, height: 720 },
  square: { width: 960, height: 960 },
  story: { width: 540, height: 960 },
};

/** Pixels of the file for a px of the picture. */
export const PICTURE_SCALES = [1, 2, 4] as const;
export type PictureScale = (typeof PICTURE_SCALES)[number];

/** Files that a picture can become. */
export const PICTURE_FILES = ['png', 'pdf', 'svg'] as const;
export type PictureFile = (typeof PICTURE_FILES)[number];
