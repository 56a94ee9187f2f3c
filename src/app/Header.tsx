import { CircleHelp, Ellipsis, Keyboard, Layers, Moon, Sun } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../i18n/texts';
import { DatasetMenu } from '../panels/import/DatasetMenu';
import { ImportButton } from '../panels/import/ImportButton';
import { SearchField } from '../panels/SearchField';
import { ShareMenu } from '../panels/ShareMenu';
import { useApp } from '../state/store-context';
import { Button } from '../ui/Button';
import styles from './Header.module.css';
import type { DialogName } from './LazyDialogs';

interface HeaderProps {
  readonly onOpen: (dialog: DialogName) => void;
}

/** Name, dataset, search, and what acts on the whole page. */
export function Header({ onOpen }: HeaderProps) {
  const { t, language } = useTexts();
  const resolvedTheme = useApp((state) => state.resolvedTheme);
  const setTheme = useApp((state) => state.setTheme);
  const setLanguage = useApp((state) => state.setLanguage);

  const isDark = resolvedTheme === 'dark';
  const toggleTheme = () => setTheme(isDark ? 'light' : 'dark');
  const toggleLanguage = () => setLanguage(language === 'en' ? 'ar' : 'en');

  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="16" cy="16" r="12.5" />
          <circle cx="16" cy="16" r="5" />
        </svg>
        <span className={styles.word}>{t('app.name')}</span>
      </h1>
      <DatasetMenu />
      <div className={styles.search}>
        <SearchField />
      </div>
      <div className={styles.actions}>
        <ImportButton />
        <ShareMenu />
        <div className={styles.wide}>
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
        <MenuTrigger>
          <Button variant="plain" square aria-label={t('app.more')}>
            <Ellipsis aria-hidden />
          </Button>
          <Popover className={styles.popover ?? ''} placement="bottom end">
            <Menu className={styles.menu ?? ''} aria-label={t('app.more')}>
              <MenuItem className={styles.item ?? ''} onAction={() => onOpen('about')}>
                <CircleHelp aria-hidden /> {t('app.about')}
              </MenuItem>
              <MenuItem className={styles.item ?? ''} onAction={() => onOpen('basemap')}>
                <Layers aria-hidden /> {t('app.basemap')}
              </MenuItem>
              <MenuItem className={styles.item ?? ''} onAction={toggleTheme}>
                {isDark ? <Sun aria-hidden /> : <Moon aria-hidden />} {t(isDark ? 'app.useLight' : 'app.useDark')}
              </MenuItem>
              <MenuItem className={styles.item ?? ''} onAction={toggleLanguage}>
                <span className={styles.glyph} aria-hidden>
                  {language === 'en' ? 'ع' : 'En'}
                </span>
                {t('app.otherLanguage')}
              </MenuItem>
              <MenuItem className={styles.item ?? ''} onAction={() => onOpen('keys')}>
                <Keyboard aria-hidden /> {t('app.keys')}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </header>
  );
}
