import { Lightbulb } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { createScope } from '../live/scope';
import { useAppStore } from '../state/store-context';
import { useHasRows } from '../state/use-has-rows';
import { Button } from '../ui/Button';
import styles from './FirstVisit.module.css';
import { rememberHint, wasHintShown } from './first-visit-memory';

const storage = () => window.localStorage;

/**
 * A line above the timeline for a first visit: what the time control does. It takes room of its own, so that it covers nothing. It
 * goes for good at its button, at Escape, or when the reader moves the window, and never comes back after a reload.
 */
export function FirstVisit() {
  const [isShown, setIsShown] = useState(() => !wasHintShown(storage));
  return isShown ? <Hint onClose={() => setIsShown(false)} /> : null;
}

function Hint({ onClose }: { readonly onClose: () => void }) {
  const store = useAppStore();
  const { t } = useTexts();
  const hasRows = useHasRows();
  // Counts of an archive have no incidents behind a marker.
  const hint = [t('app.hint'), hasRows ? t('app.hintMarkers') : ''].join(' ').trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a screen reader hears the hint once, whatever the language becomes
  useEffect(() => {
    rememberHint(storage);
    store.getState().announce(hint);
    const scope = createScope();
    scope.listen(document, 'keydown', (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    });
    scope.defer(
      store.live.hear(({ kinds, by }) => {
        if (by === 'reader' && kinds.has('time') && !kinds.has('dataset')) onClose();
      }),
    );
    return scope.dispose;
  }, [store]);
  return (
    <aside className={styles.hint} aria-label={t('app.hintRoom')}>
      <Lightbulb aria-hidden size={16} />
      <p>{hint}</p>
      <Button onPress={onClose}>{t('app.hintDone')}</Button>
    </aside>
  );
}
