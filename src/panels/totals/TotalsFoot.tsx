import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { CopyButton } from '../detail/CopyButton';
import { type CountedTotals, countTotals } from './count-totals';
import { leadOf } from './lead';
import { quoteText } from './quote-text';
import styles from './Totals.module.css';
import { LINES_AT_FIRST } from './TotalsLines';

interface TotalsFootProps {
  readonly atlas: Atlas;
  readonly counted: CountedTotals;
  /** Whether the totals begin with a line that can be quoted. */
  readonly hasLead: boolean;
  readonly isFull: boolean;
  readonly onFull: (isFull: boolean) => void;
}

/**
 * Opens what has no room above the list at first: the other lines, the best estimates, who is counted. Beside it is the button that
 * copies the figures as a sentence with its source. Absent for a dataset without lines, whose totals are short.
 */
export function TotalsFoot({ atlas, counted, hasLead, isFull, onFull }: TotalsFootProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  if (counted.lines.length === 0) return null;
  const hidden = counted.lines.slice(LINES_AT_FIRST).reduce((sum, { totals }) => sum + totals.incidents, 0);
  const more =
    hidden > 0 ? t('figures.otherLines', { count: hidden, number: format.number(hidden) }) : t('figures.moreFigures');
  // The counts are read at the press.
  const quote = () => {
    const now = countTotals(atlas);
    const lead = leadOf(now, atlas.scopes, texts);
    return lead ? quoteText(atlas, lead, now, store.getState(), texts) : '';
  };
  return (
    <>
      {hasLead && isFull ? <p className={styles.whoNote}>{t('figures.whoIsCounted')}</p> : null}
      <div className={styles.foot}>
        <Button variant="link" aria-expanded={isFull} onPress={() => onFull(!isFull)}>
          {isFull ? t('figures.fewerLines') : more}
        </Button>
        {hasLead ? <CopyButton text={quote} name={t('figures.copyQuote')} /> : null}
      </div>
    </>
  );
}
