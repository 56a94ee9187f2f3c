import { useEffect, useState } from 'react';
import { FILM_CANVASES, type FilmChoices, filmPixels } from './film-choices';
import { FILM_FILES, type FilmFile, type FilmWays, findFilmWays } from './writers/film-files';

/**
 * What the browser can write of the chosen size; null until it has answered.
 * @param onChoose - called with another kind of file when the browser cannot write the chosen one
 */
export function useFilmWays({ shape, size, file }: FilmChoices, onChoose: (file: FilmFile) => void): FilmWays | null {
  const [ways, setWays] = useState<FilmWays | null>(null);
  useEffect(() => {
    let isWanted = true;
    const [width, height] = filmPixels(FILM_CANVASES[shape][size]);
    findFilmWays(width, height).then(
      (found) => isWanted && setWays(found),
      () => isWanted && setWays(new Map([['gif', { type: 'gif' }]])),
    );
    return () => {
      isWanted = false;
    };
  }, [shape, size]);
  const stand = ways && !ways.has(file) ? FILM_FILES.find((each) => ways.has(each)) : undefined;
  useEffect(() => {
    if (stand) onChoose(stand);
  });
  return ways;
}
