import type { Language } from '../../domain/language';
import { FINEST_MINUTES } from '../../spacetime/finest-unit';
import type { AppState } from '../../state/app-state';
import { finestOf } from '../../timeline/finest-of-state';
import { PICTURE_PARTS } from '../picture/picture-choices';
import type { FilmChoices } from './film-choices';
import { periodUnits } from './film-plan';

/** A period of which a run has fewer is too long to show a change. */
const FEWEST_PERIODS = 10;

/** The choices with which the dialog opens: the player as it is set on the screen. */
export function firstChoices(state: AppState, language: Language): FilmChoices {
  const { range, window, mode, step, pace, incidentPace, skipSilence, resolvedTheme } = state;
  const isNarrow = window[1] - window[0] < range[1] - range[0];
  const units = periodUnits(range, FINEST_MINUTES[finestOf(state)]);
  const natural = periodUnits([range[0], range[0] + ((range[1] - range[0]) * 2) / FEWEST_PERIODS], 0).filter((each) =>
    units.includes(each),
  );
  return {
    shape: 'wide',
    size: 'medium',
    file: 'mp4',
    rate: 12,
    extent: 'screen',
    theme: resolvedTheme,
    language,
    title: null,
    parts: PICTURE_PARTS,
    run: 'timeline',
    mode,
    period: isNarrow ? 'screen' : (natural.at(-1) ?? 'screen'),
    step,
    pace,
    incidentPace,
    skipSilence,
  };
}
