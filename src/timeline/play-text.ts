import type { Texts } from '../i18n/texts';
import type { AppState } from '../state/app-state';
import { finestOf } from './finest-of-state';
import { speedName, wholeRunPace } from './play-speed';

/** "30 days per second" */
export function paceText(pace: number, { t, format }: Texts): string {
  const { amount, unit } = speedName(pace);
  return t(`timeline.speed-${unit}`, { count: amount, number: format.number(amount) });
}

/** "2 incidents per second" */
export function incidentPaceText(pace: number, { t, format }: Texts): string {
  return t('timeline.speed-incident', { count: pace, number: format.number(pace) });
}

/** What play does, in a line: "Window · 30 days per second · skips silence". */
export function playText(state: AppState, texts: Texts): string {
  const { mode, step, pace, range, incidentPace, skipSilence, loop } = state;
  const { t } = texts;
  const speed =
    step === 'incident' ? incidentPaceText(incidentPace, texts) : paceText(pace ?? wholeRunPace(range), texts);
  const parts = [t(`timeline.mode-${mode}`), speed];
  if (step === 'week' || step === 'month') parts.push(t(`timeline.by-${step}`));
  if (skipSilence && step !== 'incident') parts.push(t('timeline.skipsSilence'));
  if (loop) parts.push(t('timeline.loops'));
  return parts.join(' · ');
}

/** Name of a step: the smallest unit of the data has its own name. */
export function stepText(step: AppState['step'], state: Pick<AppState, 'dataset'>, { t }: Texts): string {
  return t(step === 'finest' ? `timeline.step-${finestOf(state)}` : `timeline.step-${step}`);
}
