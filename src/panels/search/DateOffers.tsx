import type { KeyboardEvent } from 'react';
import type { NamedDates } from '../../dataset/search/read-dates';
import { useTexts } from '../../i18n/texts';
import { useApp, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { isInRange } from './date-offers';
import styles from './SearchHits.module.css';

interface DateOffersProps {
  readonly dates: readonly NamedDates[];
  readonly text: string;
  readonly onGo: (dates: NamedDates) => void;
  /** Searches for the text as words. */
  readonly onWords: () => void;
  readonly onLeave: () => void;
}

/** The dates that the typed text names, with the incidents of each, and the doubt about day and month. */
export function DateOffers({ dates, text, onGo, onWords, onLeave }: DateOffersProps) {
  const { t, format } = useTexts();
  const atlas = useAtlas();
  const range = useApp((state) => state.range);
  const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onLeave();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = buttons.findIndex((each) => each === event.target) + step;
    if (next < 0) onLeave();
    else buttons[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
    <div className={styles.more} role="group" aria-label={t('search.dates')} onKeyDown={moveFocus}>
      {dates.map((each) => {
        const days = format.dateRange(each.from, each.to);
        const order = each.order && t(`search.${each.order}`);
        const key = `${each.from} ${each.to}`;
        if (!isInRange(each, range)) {
          const values = { dates: days, range: format.dateRange(range[0], range[1]) };
          return <p key={key}>{order ? t('search.outsideRead', { ...values, order }) : t('search.outside', values)}</p>;
        }
        const { certain, possible } = atlas?.engine.histogram(Float64Array.of(each.from, each.to)) ?? {};
        const inside = (certain?.[0] ?? 0) + (possible?.[0] ?? 0);
        return (
          <Button key={key} onPress={() => onGo(each)}>
            <span>
              {t('search.goTo', { dates: days })}
              <span className={styles.order}>
                {' '}
                · {t('search.inside', { count: inside, number: format.number(inside) })}
                {order ? ` · ${order}` : ''}
              </span>
            </span>
          </Button>
        );
      })}
      <Button variant="link" onPress={onWords}>
        {t('search.asWords', { query: text.trim() })}
      </Button>
    </div>
  );
}
