import { FINEST_MINUTES } from '../../spacetime/finest-unit';
import type { AppState } from '../../state/app-state';
import { finestOf } from '../../timeline/finest-of-state';
import type { FilmChoices } from './film-choices';
import { type FilmRun, periodUnits } from './film-plan';

/** How a film of these choices runs over what the screen shows. */
export function filmRun(state: Pick<AppState, 'range' | 'window' | 'dataset'>, choices: FilmChoices): FilmRun {
  const { run, mode, period, step, pace, incidentPace, skipSilence, rate } = choices;
  const range = run === 'timeline' ? state.range : state.window;
  const unit = FINEST_MINUTES[finestOf(state)];
  const width = state.window[1] - state.window[0];
  const known = period === 'screen' ? (width < range[1] - range[0] ? width : null) : period;
  const isKnown = typeof known === 'number' || (known !== null && periodUnits(range, unit).includes(known));
  return {
    step,
    mode,
    range,
    pace,
    incidentPace,
    unit,
    skipSilence,
    period: isKnown ? known : null,
    rate,
  };
}
