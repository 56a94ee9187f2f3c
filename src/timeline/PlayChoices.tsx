import { Dialog, Label, Popover, Radio, RadioGroup } from 'react-aria-components';
import { useTexts } from '../i18n/texts';
import { PLAY_SPEEDS, type PlayStep, type TimeMode } from '../state/app-state';
import { useApp } from '../state/store-context';
import type { PopoverPartProps } from '../ui/popover-part';
import styles from './PlayChoices.module.css';

const STEPS: readonly PlayStep[] = ['day', 'week', 'month', 'incident'];
const MODES: readonly TimeMode[] = ['window', 'upToDate'];

/** The choice of mode, step and speed. */
export function PlayChoices(popover: PopoverPartProps) {
  const { t } = useTexts();
  const mode = useApp((state) => state.mode);
  const step = useApp((state) => state.step);
  const speed = useApp((state) => state.speed);
  const setMode = useApp((state) => state.setMode);
  const setStep = useApp((state) => state.setStep);
  const setSpeed = useApp((state) => state.setSpeed);
  return (
    <Popover {...popover} className={styles.popover ?? ''} placement="top start">
      <Dialog className={styles.dialog ?? ''} aria-label={t('timeline.settingsTitle')}>
        <Choice label={t('timeline.mode')} value={mode} onChange={setMode} values={MODES}>
          {(each) => (
            <>
              {t(`timeline.mode-${each}`)}
              <small>{t(`timeline.modeHint-${each}`)}</small>
            </>
          )}
        </Choice>
        <Choice label={t('timeline.step')} value={step} onChange={setStep} values={STEPS}>
          {(each) => t(`timeline.step-${each}`)}
        </Choice>
        <Choice
          label={t('timeline.speed')}
          value={String(speed)}
          onChange={(each) => setSpeed(PLAY_SPEEDS.find((known) => String(known) === each) ?? 1)}
          values={PLAY_SPEEDS.map(String)}
        >
          {(each) => `${each}×`}
        </Choice>
      </Dialog>
    </Popover>
  );
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
