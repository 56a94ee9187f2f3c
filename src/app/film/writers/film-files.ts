import { canEncodeVideo, type VideoCodec } from 'mediabunny';

/** Files that a film can become. */
export const FILM_FILES = ['mp4', 'webm', 'gif'] as const;
export type FilmFile = (typeof FILM_FILES)[number];

/** How the browser at hand can write a kind of file. `recorder` takes as long as the film runs. */
export type FilmWay =
  | { readonly type: 'encoder'; readonly codec: VideoCodec }
  | { readonly type: 'recorder'; readonly mimeType: string }
  | { readonly type: 'gif' };

/** What the browser at hand can write; a kind that is missing cannot be written. */
export type FilmWays = ReadonlyMap<FilmFile, FilmWay>;

/** H.264 alone, because players of MP4 cannot be relied on for any other. */
const CODECS = { mp4: ['avc'], webm: ['vp9', 'vp8', 'av1'] } as const satisfies Record<string, readonly VideoCodec[]>;
const RECORDED = {
  mp4: ['video/mp4;codecs=avc1.640028', 'video/mp4;codecs=avc1', 'video/mp4'],
  webm: ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'],
} as const;

/** Asks the browser how it can write films of so many pixels. */
export async function findFilmWays(width: number, height: number): Promise<FilmWays> {
  const found = new Map<FilmFile, FilmWay>();
  for (const file of ['mp4', 'webm'] as const) {
    const way = (await encoderFor(CODECS[file], width, height)) ?? recorderFor(RECORDED[file]);
    if (way) found.set(file, way);
  }
  found.set('gif', { type: 'gif' });
  return found;
}

/** A page that is not served over https has no encoder. */
async function encoderFor(codecs: readonly VideoCodec[], width: number, height: number): Promise<FilmWay | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const codec of codecs) {
    if (await canEncodeVideo(codec, { width, height }).catch(() => false)) return { type: 'encoder', codec };
  }
  return null;
}

function recorderFor(types: readonly string[]): FilmWay | null {
  if (typeof MediaRecorder === 'undefined') return null;
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
  return mimeType === undefined ? null : { type: 'recorder', mimeType };
}
