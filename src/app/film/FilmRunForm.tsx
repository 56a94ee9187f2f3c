import { useTexts } from '../../i18n/texts';
import { windowText } from '../../i18n/window-text';
import { FINEST_MINUTES } from '../../spacetime/finest-unit';
import { MEAN_MINUTES } from '../../spacetime/time-units';
import { useApp, useAppStore } from '../../state/store-context';
import { finestOf } from '../../timeline/finest-of-state';
import { paceChoices, wholeRunPace } from '../../timeline/play-speed';
import { INCIDENT_PACES, playSteps } from '../../timeline/play-steps';
import { incidentPaceText, paceText, stepText } from '../../timeline/play-text';
import styles from '../picture/PictureDialog.module.css';
import { Choice } from '../picture/PictureFields';
import type { FilmFormProps } from './FilmForm';
import type { FilmPeriod } from './film-choices';
import { periodUnits } from './film-plan';

/** The choices of how a film runs: those of the player, and the dates through which it runs. */
export function FilmRunForm({ choices, onChange }: Omit<FilmFormProps, 'atlas'>) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const timeline = useApp((state) => state.range);
  const window = useApp((state) => state.window);
  const { run, mode, period, step, pace, incidentPace, skipSilence } = choices;
  const range = run === 'timeline' ? timeline : window;
  const isNarrow = window[1] - window[0] < timeline[1] - timeline[0];
  const units = periodUnits(range, FINEST_MINUTES[finestOf(store.getState())]);
  const periods: readonly FilmPeriod[] = [...(run === 'timeline' && isNarrow ? (['screen'] as const) : []), ...units];
  const paces = paceChoices(range);
  const steps = playSteps(range);
  const changeRun = (each: 'timeline' | 'screen') => {
    const next = each === 'timeline' ? timeline : window;
    const fits = (unit: FilmPeriod) => unit !== 'screen' && MEAN_MINUTES[unit] * 10 <= next[1] - next[0];
    const shorter = periodUnits(next, FINEST_MINUTES[finestOf(store.getState())]).filter(fits).at(-1);
    onChange({
      run: each,
      pace: null,
      period: each === 'timeline' && isNarrow ? 'screen' : (shorter ?? 'screen'),
      step: playSteps(next).includes(step) ? step : 'finest',
    });
  };
  return (
    <>
      <Choice
        name={t('film.run')}
        values={isNarrow ? ['timeline', 'screen'] : ['timeline']}
        value={run}
        label={(each) => {
          const dates = windowText(each === 'timeline' ? timeline : window, format);
          return t(`film.run-${each}`, { dates });
        }}
        onChoose={changeRun}
      />
      <Choice
        name={t('film.mode')}
        values={['window', 'cumulative']}
        value={mode}
        label={(each) => t(`film.mode-${each}`)}
        onChoose={(each) => onChange({ mode: each })}
      />
      {mode === 'window' && periods.length > 0 ? (
        <Choice
          name={t('film.period')}
          values={periods}
          value={periods.includes(period) ? period : (periods[0] ?? 'day')}
          label={(each) => {
            if (each === 'screen') return t('film.period-screen', { dates: windowText(window, format) });
            return t(`film.period-${each}`);
          }}
          onChoose={(each) => onChange({ period: each })}
        />
      ) : null}
      <div className={styles.pair}>
        <Choice
          name={t('timeline.step')}
          values={steps}
          value={step}
          label={(each) => stepText(each, store.getState(), texts)}
          onChoose={(each) => onChange({ step: each })}
        />
        {step === 'incident' ? (
          <Choice
            name={t('timeline.speed')}
            values={INCIDENT_PACES}
            value={incidentPace}
            label={(each) => incidentPaceText(each, texts)}
            onChoose={(each) => onChange({ incidentPace: each })}
          />
        ) : (
          <Choice
            name={t('timeline.speed')}
            values={paces}
            value={pace !== null && paces.includes(pace) ? pace : wholeRunPace(range)}
            label={(each) => paceText(each, texts)}
            onChoose={(each) => onChange({ pace: each === wholeRunPace(range) ? null : each })}
          />
        )}
      </div>
      {step === 'incident' ? null : (
        <div className={styles.parts}>
          <label>
            <input type="checkbox" checked={skipSilence} onChange={() => onChange({ skipSilence: !skipSilence })} />
            {t('timeline.skipSilence')}
          </label>
        </div>
      )}
    </>
  );
}
