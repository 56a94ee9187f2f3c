import { ChevronDown, ChevronRight } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './AnswersRow.module.css';

const Answers = lazy(async () => ({ default: (await withLaterMessages(import('./Answers'))).Answers }));
const ViewInWords = lazy(async () => ({ default: (await withLaterMessages(import('./ViewInWords'))).ViewInWords }));

/** One line of the side panel that opens the worst and the most of what the page shows, and the page in words. */
export function AnswersRow() {
  const { t } = useTexts();
  const atlas = useAtlas();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Sign = isOpen ? ChevronDown : ChevronRight;
  if (!atlas) return null;
  return (
    <div className={styles.row}>
      <Button variant="link" aria-expanded={isOpen} aria-controls={id} onPress={() => setIsOpen(!isOpen)}>
        <Sign aria-hidden className={styles.sign} />
        {t('panels.answers')}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard.
          // biome-ignore lint/a11y/useSemanticElements: a section has no shorter element for a scrolling part.
          <div className={styles.body} role="region" aria-label={t('panels.answers')} tabIndex={0}>
            <Suspense fallback={<p className={styles.waiting}>{t('panels.answersOpening')}</p>}>
              <Answers atlas={atlas} level={2} />
              <ViewInWords atlas={atlas} />
            </Suspense>
          </div>
        ) : null}
      </div>
    </div>
  );
}
