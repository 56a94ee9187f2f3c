import { useEffect, useState } from 'react';
import { useSession } from '../picture/use-session';
import type { FilmChoices } from './film-choices';
import { createFilmSession, type DrawnFrame, type PreparedFilm } from './film-session';

/** How far the film of the dialog is. `film` and `drawn` are the last ones that were ready. */
export interface FilmState {
  readonly isPreparing: boolean;
  readonly hasFailed: boolean;
  readonly film: PreparedFilm | null;
  readonly drawn: DrawnFrame | null;
}

/** A reader who types must not wait for a film of each letter. */
const PAUSE_MS = 400;

/**
 * The film of some choices, prepared again after each choice, and one frame of it.
 * @param frame - number of the frame; one beyond the end is the last
 */
export function useFilm(choices: FilmChoices, frame: number, today: string): FilmState {
  const session = useSession(createFilmSession, today);
  const [state, setState] = useState<FilmState>({ isPreparing: true, hasFailed: false, film: null, drawn: null });

  useEffect(() => {
    let isWanted = true;
    setState((before) => ({ ...before, isPreparing: true }));
    const timer = setTimeout(async () => {
      try {
        const film = await session.current?.prepare(choices);
        if (isWanted && film) setState({ isPreparing: false, hasFailed: false, film, drawn: null });
      } catch {
        if (isWanted) setState({ isPreparing: false, hasFailed: true, film: null, drawn: null });
      }
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [choices, session]);

  const { film } = state;
  useEffect(() => {
    if (!film) return;
    let isWanted = true;
    const draw = async () => {
      try {
        const drawn = await film.draw(Math.min(frame, film.plan.frames.length - 1));
        if (isWanted) setState((before) => (before.film === film ? { ...before, drawn } : before));
      } catch {
        if (isWanted) setState((before) => ({ ...before, hasFailed: true }));
      }
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [film, frame]);

  return state;
}
