import { CircleHelp, Ellipsis, Moon, Sun } from 'lucide-react';
import { useRef } from 'react';
import { useTexts } from '../i18n/texts';
import { DatasetMenu } from '../panels/import/DatasetMenu';
import { ImportButton } from '../panels/import/ImportButton';
import { SearchField } from '../panels/search/SearchField';
import { ShareMenu, type ShareMenuHandle } from '../panels/share/ShareMenu';
import { useApp } from '../state/store-context';
import { useHasRows } from '../state/use-has-rows';
import { usePartMissing } from '../state/use-part-missing';
import { Button } from '../ui/Button';
import { usePopoverPart } from '../ui/use-popover-part';
import type { DialogName } from './LazyDialogs';
import styles from './PageHeader.module.css';

const loadMoreMenu = async () => (await import('./MoreMenu')).MoreMenu;

interface PageHeaderProps {
  /** On a small screen the search has the row, and the menu holds what has no room beside it. */
  readonly isNarrow: boolean;
  readonly onOpen: (dialog: DialogName) => void;
}

/** One row: the app's name, the menu of datasets, the search, and the buttons that act on the whole page. */
export function PageHeader({ isNarrow, onOpen }: PageHeaderProps) {
  const { t, language } = useTexts();
  const resolvedTheme = useApp((state) => state.resolvedTheme);
  const setTheme = useApp((state) => state.setTheme);
  const setLanguage = useApp((state) => state.setLanguage);
  const charts = useApp((state) => state.charts);
  const setCharts = useApp((state) => state.setCharts);

  const isCompared = useApp((state) => state.comparison !== null);
  const isReady = useApp((state) => state.dataset.status === 'ready');
  const hasRows = useHasRows();
  const startComparing = useApp((state) => state.startComparing);
  const compare = useApp((state) => state.compare);

  const openWriting = useApp((state) => state.openWriting);
  const partMissing = usePartMissing();
  const more = usePopoverPart('menu', loadMoreMenu, partMissing);
  const share = useRef<ShareMenuHandle>(null);
  const openImport = useApp((state) => state.openImport);

  const isDark = resolvedTheme === 'dark';
  const toggleTheme = () => setTheme(isDark ? 'light' : 'dark');
  const toggleCharts = () => setCharts(!charts);
  const toggleCompare = () => (isCompared ? compare(null) : startComparing());
  const toggleLanguage = () => setLanguage(language === 'en' ? 'ar' : 'en');

  return (
    <header className={styles.header} data-narrow={isNarrow ? '' : undefined}>
      <h1 className={styles.name}>
        <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="12.5" />
          <circle cx="16" cy="16" r="5" />
        </svg>
        <span className={styles.word}>{t('app.name')}</span>
      </h1>
      {isNarrow ? null : <DatasetMenu />}
      <div className={styles.search}>{hasRows ? <SearchField /> : null}</div>
      <div className={styles.actions}>
        <ImportButton isInMenu={isNarrow} />
        <ShareMenu ref={share} anchor={isNarrow ? more.popover.triggerRef : null} onOpen={onOpen} />
        <div className={styles.wide}>
          <Button variant="plain" aria-pressed={charts && hasRows} isDisabled={!hasRows} onPress={toggleCharts}>
            {t('charts.open')}
          </Button>
          <Button variant="plain" aria-pressed={isCompared} isDisabled={!isReady || !hasRows} onPress={toggleCompare}>
            {t('compare.open')}
          </Button>
          <Button variant="plain" onPress={() => onOpen('basemap')}>
            {t('app.basemap')}
          </Button>
          <Button variant="plain" square aria-label={t('app.about')} onPress={() => onOpen('about')}>
            <CircleHelp aria-hidden />
          </Button>
          <Button variant="plain" square aria-label={t(isDark ? 'app.useLight' : 'app.useDark')} onPress={toggleTheme}>
            {isDark ? <Sun aria-hidden /> : <Moon aria-hidden />}
          </Button>
          <Button variant="plain" square aria-label={t('app.otherLanguage')} onPress={toggleLanguage}>
            <span lang={language === 'en' ? 'ar' : 'en'}>{language === 'en' ? 'ع' : 'En'}</span>
          </Button>
        </div>
        <Button variant="plain" square aria-label={t('app.more')} {...more.trigger}>
          <Ellipsis aria-hidden />
        </Button>
        {more.Part ? (
          <more.Part
            {...more.popover}
            isDark={isDark}
            onImport={isNarrow ? openImport : null}
            onShare={isNarrow && isReady ? () => share.current?.open() : null}
            onOpen={onOpen}
            onCharts={hasRows ? toggleCharts : null}
            onCompare={hasRows ? toggleCompare : null}
            onWrite={hasRows ? () => void openWriting().catch(partMissing) : null}
            onTheme={toggleTheme}
            onLanguage={toggleLanguage}
          />
        ) : null}
      </div>
    </header>
  );
}
