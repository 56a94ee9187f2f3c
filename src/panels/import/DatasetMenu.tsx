import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { textIn } from '../../domain/language';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { useApp, useAtlas } from '../../state/store-context';
import { usePartMissing } from '../../state/use-part-missing';
import { Button } from '../../ui/Button';
import { usePopoverPart } from '../../ui/use-popover-part';
import styles from './DatasetMenu.module.css';

const loadList = async () => (await withLaterMessages(import('./DatasetMenuList'))).DatasetMenuList;

const ReleasesPanel = lazy(async () => ({
  default: (await withLaterMessages(import('../releases/ReleasesPanel'))).ReleasesPanel,
}));

/** The button with the name of the dataset. It opens the list of datasets, to show another one or two together. */
export function DatasetMenu() {
  const { t, language } = useTexts();
  const atlas = useAtlas();
  const session = useApp((state) => state.importSession);
  const importOpen = useApp((state) => state.importOpen);
  const { trigger, Part, popover } = usePopoverPart('menu', loadList, usePartMissing());
  const [isComparing, setComparing] = useState(false);
  if (!atlas) return null;
  const name = textIn(language, atlas.title, atlas.titleAr);
  const busy = session.status === 'reading' && !importOpen ? session.name : null;
  return (
    <span className={styles.holder}>
      <Button variant="plain" data-dataset-menu aria-label={t('imports.menuLabel', { name })} {...trigger}>
        <span className={styles.name} dir="auto">
          {busy === null ? name : t('imports.menuBusy', { name: busy })}
        </span>
        <ChevronDown aria-hidden />
      </Button>
      {Part ? <Part {...popover} atlas={atlas} name={name} onCompare={() => setComparing(true)} /> : null}
      {isComparing ? (
        <Suspense fallback={null}>
          <ReleasesPanel onClose={() => setComparing(false)} />
        </Suspense>
      ) : null}
    </span>
  );
}
