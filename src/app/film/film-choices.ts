import type { PlayStep, TimeMode } from '../../state/app-state';
import type { DrawnChoices } from '../picture/picture-choices';
import type { PeriodUnit } from './film-plan';
import type { FilmFile } from './writers/film-files';

/** The shapes of a film, by their name in a list. */
export const FILM_SHAPES = ['wide', 'square', 'story'] as const;
export type FilmShape = (typeof FILM_SHAPES)[number];

export const FILM_SIZES = ['small', 'medium', 'large'] as const;
export type FilmSize = (typeof FILM_SIZES)[number];

/** The most frames in a second of film. */
export const FILM_RATES = [4, 8, 12, 24] as const;
export type FilmRate = (typeof FILM_RATES)[number];

/** Length of the period that a frame shows: a unit of time, or that of the screen's dates. */
export type FilmPeriod = PeriodUnit | 'screen';

/** What a reader chose for a film. */
export interface FilmChoices extends DrawnChoices {
  readonly shape: FilmShape;
  readonly size: FilmSize;
  readonly file: FilmFile;
  readonly rate: FilmRate;
  /** The dates that the film runs through: those of the timeline, or those of the screen. */
  readonly run: 'timeline' | 'screen';
  readonly mode: TimeMode;
  readonly period: FilmPeriod;
  readonly step: PlayStep;
  /** As the player's: see `PlaySlice`. */
  readonly pace: number | null;
  readonly incidentPace: number;
  readonly skipSilence: boolean;
}

/** A film's canvas: px of its layout, and pixels of the file for a px. */
export interface FilmCanvas {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Sizes whose pixels are even numbers, because encoders halve the colours. A small film is laid out anew, so that it can be read. */
export const FILM_CANVASES: Readonly<Record<FilmShape, Readonly<Record<FilmSize, FilmCanvas>>>> = {
  wide: {
    small: { width: 854, height: 480, scale: 1 },
    medium: { width: 1280, height: 720, scale: 1 },
    large: { width: 1280, height: 720, scale: 1.5 },
  },
  square: {
    small: { width: 600, height: 600, scale: 1 },
    medium: { width: 960, height: 960, scale: 0.75 },
    large: { width: 960, height: 960, scale: 1.125 },
  },
  story: {
    small: { width: 540, height: 960, scale: 1 },
    medium: { width: 540, height: 960, scale: 4 / 3 },
    large: { width: 540, height: 960, scale: 2 },
  },
};

/** Pixels of the file. */
export function filmPixels({ width, height, scale }: FilmCanvas): readonly [number, number] {
  return [Math.round(width * scale), Math.round(height * scale)];
}
