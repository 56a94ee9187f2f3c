import {
  ChartColumn,
  CircleHelp,
  CloudOff,
  Diff,
  FolderOpen,
  Keyboard,
  Languages,
  Layers,
  MapPinned,
  Moon,
  PenLine,
  Share,
  Sun,
} from 'lucide-react';
import { MenuItem } from 'react-aria-components';
import { useTexts } from '../i18n/texts';
import { PopoverMenu } from '../ui/PopoverMenu';
import type { PopoverPartProps } from '../ui/popover-part';
import type { DialogName } from './LazyDialogs';
import styles from './MoreMenu.module.css';

interface MoreMenuProps extends PopoverPartProps {
  readonly isDark: boolean;
  /** Null where a button of its own does it, as for `onShare`. */
  readonly onImport: (() => void) | null;
  readonly onShare: (() => void) | null;
  readonly onOpen: (dialog: DialogName) => void;
  /** Null while the page has only the counts of an archive, as for `onCompare` and `onWrite`. */
  readonly onCharts: (() => void) | null;
  readonly onCompare: (() => void) | null;
  readonly onWrite: (() => void) | null;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
}

/** The actions of the whole page, for screens without room for their buttons, and the list of keys. */
export function MoreMenu({
  isDark,
  onImport,
  onShare,
  onOpen,
  onCharts,
  onCompare,
  onWrite,
  onTheme,
  onLanguage,
  ...popover
}: MoreMenuProps) {
  const { t, language } = useTexts();
  return (
    <PopoverMenu {...popover} placement="bottom end" popoverClass={styles.popover} aria-label={t('app.more')}>
      {onImport ? (
        <MenuItem className={styles.item ?? ''} onAction={onImport}>
          <FolderOpen aria-hidden /> {t('imports.button')}
        </MenuItem>
      ) : null}
      {onShare ? (
        <MenuItem className={styles.item ?? ''} onAction={onShare}>
          <Share aria-hidden /> {t('panels.share')}
        </MenuItem>
      ) : null}
      {onCharts ? (
        <MenuItem className={styles.item ?? ''} onAction={onCharts}>
          <ChartColumn aria-hidden /> {t('charts.open')}
        </MenuItem>
      ) : null}
      {onCompare ? (
        <MenuItem className={styles.item ?? ''} onAction={onCompare}>
          <Diff aria-hidden /> {t('compare.open')}
        </MenuItem>
      ) : null}
      {onWrite ? (
        <MenuItem className={styles.item ?? ''} onAction={onWrite}>
          <PenLine aria-hidden /> {t('app.write')}
        </MenuItem>
      ) : null}
      <MenuItem className={styles.item ?? ''} onAction={() => onOpen('about')}>
        <CircleHelp aria-hidden /> {t('app.about')}
      </MenuItem>
      <MenuItem className={styles.item ?? ''} onAction={() => onOpen('places')}>
        <MapPinned aria-hidden /> {t('app.places')}
      </MenuItem>
      <MenuItem className={styles.item ?? ''} onAction={() => onOpen('basemap')}>
        <Layers aria-hidden /> {t('app.basemap')}
      </MenuItem>
      <MenuItem className={styles.item ?? ''} onAction={onTheme}>
        {isDark ? <Sun aria-hidden /> : <Moon aria-hidden />} {t(isDark ? 'app.useLight' : 'app.useDark')}
      </MenuItem>
      <MenuItem className={styles.item ?? ''} onAction={onLanguage}>
        <span className={styles.glyph} aria-hidden>
          {language === 'en' ? 'ع' : 'En'}
        </span>
        {t('app.otherLanguage')}
      </MenuItem>
      <MenuItem className={styles.item ?? ''} onAction={() => onOpen('offline')}>
        <CloudOff aria-hidden /> {t('app.offline')}
      </MenuItem>
      <MenuItem className={styles.item ?? ''} onAction={() => onOpen('language')}>
        <Languages aria-hidden /> {t('app.language')}
      </MenuItem>
      <MenuItem className={styles.item ?? ''} onAction={() => onOpen('keys')}>
        <Keyboard aria-hidden /> {t('app.keys')}
      </MenuItem>
    </PopoverMenu>
  );
}
