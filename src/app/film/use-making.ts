import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { fileName } from '../../panels/share/export/file-name';
import { saveFile } from '../../panels/share/export/save-file';
import { useAppStore } from '../../state/store-context';
import type { FilmChoices } from './film-choices';
import { filmPixels } from './film-choices';
import type { PreparedFilm } from './film-session';
import { secondsText } from './film-time';
import { type FilmProgress, makeFilm } from './make-film';
import type { FilmWay } from './writers/film-files';
import { openFilmWriter } from './writers/open-film-writer';

interface Making {
  /** Null while no film is made. */
  readonly progress: { readonly said: string; readonly share: number | null } | null;
  /** What became of the last film. */
  readonly result: string;
  make(film: PreparedFilm, choices: FilmChoices, way: FilmWay, canvas: HTMLCanvasElement): Promise<void>;
  cancel(): void;
}

/**
 * Makes and saves a film. A dialog that closes gives it up.
 * @param after - gets the focus when the film is made or given up
 */
export function useMaking(atlas: Atlas, after: RefObject<HTMLElement | null>): Making {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<FilmProgress | null>(null);
  const [result, setResult] = useState('');
  const isMaking = progress !== null;
  const wasMaking = useRef(false);
  useEffect(() => {
    if (wasMaking.current && !isMaking) after.current?.focus();
    wasMaking.current = isMaking;
  }, [isMaking, after]);
  useEffect(
    () => () => {
      if (!running.current) return;
      running.current.abort();
      store.getState().announce(t('film.cancelled'));
    },
    [store, t],
  );

  const said = ({ done, total, left }: FilmProgress) => {
    if (done === total) return t('film.writing');
    const frames = t('film.progress', { done: format.number(done), total: format.number(total) });
    if (left === null) return frames;
    return `${frames}, ${t('film.left', { time: secondsText(left / 1000, texts) })}`;
  };
  return {
    progress: progress && { said: said(progress), share: progress.total > 0 ? progress.done / progress.total : null },
    result,
    cancel: () => running.current?.abort(),
    async make(film, choices, way, canvas) {
      if (running.current) return;
      const run = new AbortController();
      running.current = run;
      setProgress({ done: 0, total: film.plan.frames.length, left: null });
      setResult('');
      try {
        const open = (drawn: HTMLCanvasElement) => openFilmWriter(drawn, choices.file, way, choices.rate);
        const { file, incomplete } = await makeFilm(film, canvas, open, {
          signal: run.signal,
          onProgress: setProgress,
        });
        run.signal.throwIfAborted();
        const [width, height] = filmPixels(film.canvas);
        const state = { ...store.getState(), window: film.run.range };
        const name = `${fileName(atlas, state, 'matching', 'exact')}_${width}x${height}.${choices.file}`;
        saveFile(name, file);
        const saved = t('film.saved', { name, size: format.bytes(file.size) });
        const missing = t('film.incomplete', { count: incomplete, number: format.number(incomplete) });
        setResult(incomplete > 0 ? `${saved} ${missing}` : saved);
      } catch {
        setResult(t(run.signal.aborted ? 'film.cancelled' : 'film.failed'));
      }
      running.current = null;
      setProgress(null);
    },
  };
}
