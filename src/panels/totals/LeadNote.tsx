import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { useAppStore } from '../../state/store-context';
import { CopyButton } from '../detail/CopyButton';
import { countTotals } from './count-totals';
import { leadOf } from './lead';
import { quoteText } from './quote-text';
import styles from './Totals.module.css';

/** Who is counted in the figures above, and the button that copies them as a sentence with its source. */
export function LeadNote({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const store = useAppStore();
  // The counts are read at the press, so that this part does not change while the window moves.
  const quote = () => {
    const counted = countTotals(atlas);
    const lead = leadOf(counted, atlas.scopes, texts);
    return lead ? quoteText(atlas, lead, counted, store.getState(), texts) : '';
  };
  return (
    <p className={styles.leadNote}>
      {texts.t('figures.whoIsCounted')} <CopyButton text={quote} name={texts.t('figures.copyQuote')} />
    </p>
  );
}
