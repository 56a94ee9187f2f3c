import { Download, Link2, Table2 } from 'lucide-react';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../i18n/texts';
import { useApp, useAtlas } from '../state/store-context';
import { Button } from '../ui/Button';
import { downloadMatches } from './export/download';
import styles from './ShareMenu.module.css';
import { TableView } from './TableView';

/** Link of the screen, the matching incidents as a table or a file. */
export function ShareMenu() {
  const { t } = useTexts();
  const atlas = useAtlas();
  const announce = useApp((state) => state.announce);
  const [tableOpen, setTableOpen] = useState(false);

  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      announce(t('panels.copied', { name: t('panels.link') }));
    } catch {
      announce(t('panels.copyRefused'));
    }
  };
  const download = async (format: 'csv' | 'json') => {
    if (!atlas) return;
    const { saved, unread } = await downloadMatches(atlas, format);
    announce(
      t('panels.downloaded', { count: saved }) + (unread > 0 ? ` ${t('panels.unread', { count: unread })}` : ''),
    );
  };

  return (
    <>
      <MenuTrigger>
        <Button isDisabled={!atlas}>{t('panels.share')}</Button>
        <Popover className={styles.popover ?? ''} placement="bottom end">
          <Menu className={styles.menu ?? ''} aria-label={t('panels.share')}>
            <MenuItem className={styles.item ?? ''} onAction={() => void copyLink()}>
              <Link2 aria-hidden /> {t('panels.copyScreenLink')}
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
      {atlas ? <TableView atlas={atlas} isOpen={tableOpen} onOpenChange={setTableOpen} /> : null}
    </>
  );
}
