import { ArrowUpDown, X } from 'lucide-react';
import { useEffect, useId, useMemo, useRef } from 'react';
import { useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import { useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { Button } from '../../ui/Button';
import { focusFromOpener } from '../../ui/focus-from-opener';
import styles from './ComparePanel.module.css';
import { CompareSides } from './CompareSides';
import { CompareText } from './CompareText';
import { CompareTotals } from './CompareTotals';
import { CompareValues } from './CompareValues';
import { sourceOf } from './comparison-source';
import { useReturnedFocus } from './use-returned-focus';

const COMPARE_KINDS = [...MATCH_KINDS, 'measure', 'split', 'comparison'] as const;

/** Both sides of the comparison: what they are, their totals, what changed most, and a text. Escape ends the comparison. */
export function ComparePanel() {
  const { t } = useTexts();
  const id = useId();
  const store = useAppStore();
  const state = useLiveState(COMPARE_KINDS, 'calm');
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnedFocus(panel);
  useEffect(() => focusFromOpener(heading.current), []);
  const source = useMemo(() => sourceOf(state, store.live.otherEngine()), [state, store]);
  const end = () => store.getState().compare(null);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) end();
      }}
    >
      <div className={styles.bar}>
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
          {t('compare.title')}
        </h2>
        <Button variant="plain" square aria-label={t('compare.swap')} onPress={() => store.getState().swapSides()}>
          <ArrowUpDown aria-hidden />
        </Button>
        <Button variant="plain" square aria-label={t('compare.close')} onPress={end}>
          <X aria-hidden />
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard. */}
      <div className={styles.body} tabIndex={0}>
        {source ? (
          <>
            <CompareSides source={source} />
            <CompareTotals source={source} />
            <CompareValues source={source} />
            <CompareText source={source} />
          </>
        ) : null}
      </div>
    </section>
  );
}
