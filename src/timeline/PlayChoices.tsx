import { Dialog, Label, Popover, Radio, RadioGroup } from 'react-aria-components';
import { useTexts } from '../i18n/texts';
import type { TimeMode } from '../state/app-state';
import { useApp, useAppStore } from '../state/store-context';
import { useHasRows } from '../state/use-has-rows';
import type { PopoverPartProps } from '../ui/popover-part';
import { Toggle } from '../ui/Toggle';
import styles from './PlayChoices.module.css';
import { paceChoices, wholeRunPace } from './play-speed';
import { INCIDENT_PACES, playSteps } from './play-steps';
import { incidentPaceText, paceText, stepText } from './play-text';

const MODES: readonly TimeMode[] = ['window', 'cumulative'];
/** Px between the popover and the timeline. */
const GAP = 4;

/** The choice of mode, step, speed, silence and loop. It stands over the timeline, so that play and dates stay in sight. */
export function PlayChoices(popover: PopoverPartProps) {
  const store = useAppStore();
  const texts = useTexts();
  const { t } = texts;
  const mode = useApp((state) => state.mode);
  const step = useApp((state) => state.step);
  const range = useApp((state) => state.range);
  const pace = useApp((state) => state.pace ?? wholeRunPace(state.range));
  const incidentPace = useApp((state) => state.incidentPace);
  const skipSilence = useApp((state) => state.skipSilence);
  const loop = useApp((state) => state.loop);
  const { setMode, setStep, setPace, setIncidentPace, setSkipSilence, setLoop } = store.getState();
  const whole = wholeRunPace(range);
  const hasRows = useHasRows();
  const steps = playSteps(range).filter((each) => hasRows || each !== 'incident');
  return (
    <Popover
      {...popover}
      className={styles.popover ?? ''}
      placement="top start"
      shouldFlip={false}
      offset={distanceToTop(popover.triggerRef.current) + GAP}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={t('timeline.settingsTitle')}>
        <Choice label={t('timeline.mode')} value={mode} onChange={setMode} values={MODES}>
          {(each) => (
            <>
              {t(`timeline.mode-${each}`)}
              <small>{t(`timeline.modeHint-${each}`)}</small>
            </>
          )}
        </Choice>
        <Choice label={t('timeline.step')} value={step} onChange={setStep} values={steps}>
          {(each) => stepText(each, store.getState(), texts)}
        </Choice>
        {step === 'incident' ? (
          <Choice
            label={t('timeline.speed')}
            value={String(incidentPace)}
            onChange={(each) => setIncidentPace(Number(each))}
            values={INCIDENT_PACES.map(String)}
          >
            {(each) => incidentPaceText(Number(each), texts)}
          </Choice>
        ) : (
          <Choice
            label={t('timeline.speed')}
            value={String(pace)}
            onChange={(each) => setPace(Number(each) === whole ? null : Number(each))}
            values={paceChoices(range).map(String)}
          >
            {(each) => (
              <>
                {paceText(Number(each), texts)}
                {Number(each) === whole ? <small>{t('timeline.wholeRun')}</small> : null}
              </>
            )}
          </Choice>
        )}
        <div className={styles.switches}>
          <Toggle
            isSelected={skipSilence || step === 'incident'}
            isDisabled={step === 'incident'}
            onChange={setSkipSilence}
          >
            {t('timeline.skipSilence')}
          </Toggle>
          <Toggle isSelected={loop} onChange={setLoop}>
            {t('timeline.loop')}
          </Toggle>
        </div>
      </Dialog>
    </Popover>
  );
}

/** Px from the button to the top of the timeline. */
function distanceToTop(trigger: HTMLElement | null): number {
  const timeline = trigger?.closest('section');
  if (!trigger || !timeline) return 0;
  return trigger.getBoundingClientRect().top - timeline.getBoundingClientRect().top;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly onChange: (value: T) => void;
  readonly children: (value: T) => React.ReactNode;
}

function Choice<T extends string>({ label, value, values, onChange, children }: ChoiceProps<T>) {
  const pick = (text: string) => {
    const found = values.find((each) => each === text);
    if (found) onChange(found);
  };
  return (
    <RadioGroup className={styles.group ?? ''} value={value} onChange={pick}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.options}>
        {values.map((each) => (
          <Radio key={each} value={each} className={styles.option ?? ''}>
            {children(each)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
