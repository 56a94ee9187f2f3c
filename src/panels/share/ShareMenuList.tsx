import { Download, Film, Image, Link2, Printer, Quote, SlidersHorizontal, Table2 } from 'lucide-react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { EXPORT_FORMATS, type ExportFormat } from '../../dataset/exchange/export-formats';
import { useTexts } from '../../i18n/texts';
import { screenLink } from '../../state/link/screen-link';
import { useApp, useAppStore, useAtlas } from '../../state/store-context';
import { useHasRows } from '../../state/use-has-rows';
import { PopoverMenu } from '../../ui/PopoverMenu';
import type { PopoverPartProps } from '../../ui/popover-part';
import { useCopy } from '../text/use-copy';
import { windowDates } from '../text/window-dates';
import { type SaveWish, useDownload } from './export/use-download';
import styles from './ShareMenuList.module.css';

interface ShareMenuListProps extends PopoverPartProps {
  readonly onTable: () => void;
  /** Opens the dialog of the link, the citations and the frame. */
  readonly onShare: () => void;
  /** Shows how far it is with what takes long to save. */
  readonly onLong: (wish: SaveWish) => void;
  /** Opens the choices of what to save. */
  readonly onChoose: () => void;
  readonly onOpenDialog: (dialog: 'picture' | 'film' | 'report') => void;
}

/** The choices of the share menu. */
export function ShareMenuList({ onTable, onShare, onLong, onChoose, onOpenDialog, ...popover }: ShareMenuListProps) {
  const { t, format } = useTexts();
  const store = useAppStore();
  const window = useApp((state) => state.window);
  const atlas = useAtlas();
  const hasRows = useHasRows();
  const isEmpty = atlas !== null && atlas.engine.totals.incidents === 0;
  const download = useDownload(onLong);
  const save = (format: ExportFormat) =>
    void download({ format, rows: 'matching', coarseness: 'exact', place: 'downloads' });
  const { copy } = useCopy(t('panels.copyScreenLink'));
  return (
    <PopoverMenu {...popover} placement="bottom end" popoverClass={styles.popover} aria-label={t('panels.share')}>
      <MenuItem
        className={styles.item ?? ''}
        textValue={t('panels.copyScreenLink')}
        onAction={() => void copy(screenLink(store.getState(), location))}
      >
        <Link2 aria-hidden />
        <span>
          {t('panels.copyScreenLink')}
          {atlas ? (
            <small className={styles.hint}>
              {t('panels.linkDates', { dates: windowDates(atlas, window, format) })}
            </small>
          ) : null}
          {atlas?.origin === 'imported' && !atlas.archive ? (
            <small className={styles.hint}>{t('panels.linkWithoutFile')}</small>
          ) : null}
        </span>
      </MenuItem>
      {hasRows ? (
        <>
          <MenuItem className={styles.item ?? ''} onAction={onShare}>
            <Quote aria-hidden /> {t('panels.openShare')}
          </MenuItem>
          <MenuItem className={styles.item ?? ''} onAction={onTable}>
            <Table2 aria-hidden /> {t('panels.openTable')}
          </MenuItem>
        </>
      ) : null}
      <MenuItem className={styles.item ?? ''} onAction={() => onOpenDialog('picture')}>
        <Image aria-hidden /> {t('panels.openPicture')}
      </MenuItem>
      {hasRows ? (
        <>
          <MenuItem className={styles.item ?? ''} onAction={() => onOpenDialog('film')}>
            <Film aria-hidden /> {t('panels.openFilm')}
          </MenuItem>
          <MenuItem className={styles.item ?? ''} onAction={() => onOpenDialog('report')}>
            <Printer aria-hidden /> {t('panels.openReport')}
          </MenuItem>
          <MenuSection className={styles.section ?? ''}>
            <Header className={styles.heading ?? ''}>{t(isEmpty ? 'exports.none' : 'exports.section')}</Header>
            {EXPORT_FORMATS.map((each) => (
              <MenuItem key={each} className={styles.item ?? ''} isDisabled={isEmpty} onAction={() => save(each)}>
                <Download aria-hidden /> {t(`exports.${each}`)}
              </MenuItem>
            ))}
            <MenuItem className={styles.item ?? ''} onAction={onChoose}>
              <SlidersHorizontal aria-hidden /> {t('exports.more')}
            </MenuItem>
          </MenuSection>
        </>
      ) : (
        <MenuSection className={styles.section ?? ''}>
          <Header className={styles.heading ?? ''}>{t('exports.needsRows')}</Header>
        </MenuSection>
      )}
    </PopoverMenu>
  );
}
