import { ChevronDown, FileUp, Layers2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../../i18n/texts';
import { useApp, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './DatasetMenu.module.css';
import { type LibraryItem, useLibraryItems } from './use-library-items';

/** Name of the dataset on the screen; opens the list of all, to switch or to lay one over another. */
export function DatasetMenu() {
  const texts = useTexts();
  const { t, language } = texts;
  const atlas = useAtlas();
  const items = useLibraryItems(texts);
  const session = useApp((state) => state.importSession);
  const importOpen = useApp((state) => state.importOpen);
  const refreshStored = useApp((state) => state.refreshStored);
  const showDataset = useApp((state) => state.showDataset);
  const overlayDataset = useApp((state) => state.overlayDataset);
  const openImport = useApp((state) => state.openImport);
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    if (isOpen) void refreshStored();
  }, [isOpen, refreshStored]);

  const name = atlas ? ((language === 'ar' ? atlas.titleAr : undefined) ?? atlas.title) : '';
  const busy = session.status === 'reading' && !importOpen ? session.name : null;
  const others = items.filter(({ id, isOverlay }) => id !== atlas?.id && !isOverlay);
  const canOverlay = atlas !== null && !items.some(({ id, isOverlay }) => id === atlas.id && isOverlay);
  if (!atlas) return null;
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <span className={styles.holder}>
        <Button variant="plain" aria-label={t('imports.menuLabel', { name })}>
          <span className={styles.name} dir="auto">
            {busy === null ? name : t('imports.menuBusy', { name: busy })}
          </span>
          <ChevronDown aria-hidden />
        </Button>
      </span>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Menu className={styles.menu ?? ''} aria-label={t('imports.menuTitle')}>
          <MenuSection selectionMode="single" selectedKeys={[`show ${atlas.id}`]}>
            <Header className={styles.head ?? ''}>{t('imports.menuTitle')}</Header>
            {items.map((item) => (
              <MenuItem
                key={item.id}
                id={`show ${item.id}`}
                textValue={item.name}
                className={styles.item ?? ''}
                onAction={() => showDataset(item.id)}
              >
                <Entry item={item} />
              </MenuItem>
            ))}
          </MenuSection>
          {canOverlay && others.length > 0 ? (
            <MenuSection>
              <Header className={styles.head ?? ''}>{t('imports.menuOverlayTitle', { name })}</Header>
              {others.map((item) => (
                <MenuItem
                  key={item.id}
                  id={`overlay ${item.id}`}
                  textValue={item.name}
                  aria-label={t('imports.overlayNamed', { name: item.name })}
                  className={styles.item ?? ''}
                  onAction={() => overlayDataset(item.id)}
                >
                  <Layers2 aria-hidden />
                  <span className={styles.itemName} dir="auto">
                    {item.name}
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          ) : null}
          <MenuSection aria-label={t('imports.button')}>
            <MenuItem id="import" className={styles.item ?? ''} onAction={openImport}>
              <FileUp aria-hidden /> {t('imports.menuImport')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ item }: { readonly item: LibraryItem }) {
  return (
    <span className={styles.entry}>
      <span className={styles.itemName} dir="auto">
        {item.name}
      </span>
      <span className={styles.about}>{item.about}</span>
    </span>
  );
}
