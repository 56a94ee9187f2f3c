import { SlidersHorizontal } from 'lucide-react';
import { useTexts } from '../i18n/texts';
import { useApp } from '../state/store-context';
import { usePartMissing } from '../state/use-part-missing';
import { Button } from '../ui/Button';
import { usePopoverPart } from '../ui/use-popover-part';
import styles from './PlaySettings.module.css';

const loadChoices = async () => (await import('./PlayChoices')).PlayChoices;

/** The button that shows mode, step and speed, and opens the choice of them. */
export function PlaySettings() {
  const { t } = useTexts();
  const mode = useApp((state) => state.mode);
  const step = useApp((state) => state.step);
  const speed = useApp((state) => state.speed);
  const { trigger, Part, popover } = usePopoverPart('dialog', loadChoices, usePartMissing());
  const summary = `${t(`timeline.mode-${mode}`)} · ${t(`timeline.step-${step}`)} · ${speed}×`;
  return (
    <>
      <Button variant="link" aria-label={t('timeline.settings', { summary })} {...trigger}>
        <SlidersHorizontal aria-hidden />
        <span className={styles.summary}>{summary}</span>
      </Button>
      {Part ? <Part {...popover} /> : null}
    </>
  );
}
