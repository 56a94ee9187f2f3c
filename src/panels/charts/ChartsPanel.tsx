import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { focusFromOpener } from '../../ui/focus-from-opener';
import { ChartsView } from './ChartsView';
import styles from './ChartsView.module.css';

/** The charts beside the map. Escape closes them. */
export function ChartsPanel() {
  const { t } = useTexts();
  const id = useId();
  const setCharts = useApp((state) => state.setCharts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusFromOpener(heading.current), []);
  return (
    <section
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) setCharts(false);
      }}
    >
      <div className={styles.bar}>
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
          {t('charts.title')}
        </h2>
        <Button variant="plain" square aria-label={t('charts.close')} onPress={() => setCharts(false)}>
          <X aria-hidden />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard. */}
      <div className={styles.body} tabIndex={0}>
        <ChartsView />
      </div>
    </section>
  );
}
