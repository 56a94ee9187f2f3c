import { SlidersHorizontal } from 'lucide-react';
import { useCallback } from 'react';
import { useTexts } from '../i18n/texts';
import { useApp } from '../state/store-context';
import { usePartMissing } from '../state/use-part-missing';
import { Button } from '../ui/Button';
import { usePopoverPart } from '../ui/use-popover-part';
import styles from './PlaySettings.module.css';
import { playText } from './play-text';

const loadChoices = async () => (await import('./PlayChoices')).PlayChoices;

/** The button that says how play moves the window, and opens the choice of it. */
export function PlaySettings() {
  const texts = useTexts();
  const summary = useApp(useCallback((state) => playText(state, texts), [texts]));
  const { trigger, Part, popover } = usePopoverPart('dialog', loadChoices, usePartMissing());
  return (
    <>
      <Button variant="link" aria-label={texts.t('timeline.settings', { summary })} {...trigger}>
        <SlidersHorizontal aria-hidden />
        <span className={styles.summary}>{summary}</span>
      </Button>
      {Part ? <Part {...popover} /> : null}
    </>
  );
}
