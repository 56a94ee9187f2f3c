import { Download, Link2, Table2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../i18n/texts';
import { useAtlas } from '../state/store-context';
import { Button } from '../ui/Button';
import { useDownload } from './export/use-download';
import styles from './ShareMenu.module.css';
import { useCopy } from './use-copy';

const TableView = lazy(() => import('./TableView').then((module) => ({ default: module.TableView })));

/** Link of the screen; the matching incidents as a table or a file. */
export function ShareMenu() {
  const { t } = useTexts();
  const atlas = useAtlas();
  const { copy } = useCopy(t('panels.copyScreenLink'));
  const download = useDownload();
  const [tableOpen, setTableOpen] = useState(false);
  const isImported = atlas?.origin === 'imported';
  return (
    <>
      <MenuTrigger>
        <Button isDisabled={!atlas}>{t('panels.share')}</Button>
        <Popover className={styles.popover ?? ''} placement="bottom end">
          <Menu className={styles.menu ?? ''} aria-label={t('panels.share')}>
            <MenuItem
              className={styles.item ?? ''}
              textValue={t('panels.copyScreenLink')}
              onAction={() => void copy(window.location.href)}
            >
              <Link2 aria-hidden />
              <span>
                {t('panels.copyScreenLink')}
                {isImported ? <small className={styles.hint}>{t('panels.linkWithoutFile')}</small> : null}
              </span>
            </MenuItem>
            <MenuItem className={styles.item ?? ''} onAction={() => setTableOpen(true)}>
              <Table2 aria-hidden /> {t('panels.openTable')}
            </MenuItem>
            <MenuItem className={styles.item ?? ''} onAction={() => void download('csv')}>
              <Download aria-hidden /> {t('panels.downloadCsv')}
            </MenuItem>
            <MenuItem className={styles.item ?? ''} onAction={() => void download('json')}>
              <Download aria-hidden /> {t('panels.downloadJson')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {atlas && tableOpen ? (
        <Suspense>
          <TableView atlas={atlas} onClose={() => setTableOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
