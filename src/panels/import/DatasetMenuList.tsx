import { FileDiff, FileUp, Layers2 } from 'lucide-react';
import { useEffect } from 'react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { PopoverMenu } from '../../ui/PopoverMenu';
import type { PopoverPartProps } from '../../ui/popover-part';
import styles from './DatasetMenuList.module.css';
import { type LibraryItem, useLibraryItems } from './use-library-items';

interface DatasetMenuListProps extends PopoverPartProps {
  readonly atlas: Atlas;
  /** Name of the dataset on the screen. */
  readonly name: string;
  /** Opens the comparison of two releases. */
  readonly onCompare: () => void;
}

/** The list of datasets. The reader can show one, or show one together with the dataset on the screen. */
export function DatasetMenuList({ atlas, name, onCompare, ...popover }: DatasetMenuListProps) {
  const { isOpen } = popover;
  const texts = useTexts();
  const { t } = texts;
  const items = useLibraryItems(texts);
  const refreshStored = useApp((state) => state.refreshStored);
  const showDataset = useApp((state) => state.showDataset);
  const overlayDataset = useApp((state) => state.overlayDataset);
  const openImport = useApp((state) => state.openImport);

  useEffect(() => {
    if (isOpen) void refreshStored();
  }, [isOpen, refreshStored]);

  const others = items.filter(({ id, isOverlay }) => id !== atlas.id && !isOverlay);
  const canOverlay = !items.some(({ id, isOverlay }) => id === atlas.id && isOverlay);
  return (
    <PopoverMenu
      {...popover}
      placement="bottom start"
      popoverClass={styles.popover}
      menuClass={styles.menu}
      aria-label={t('imports.menuTitle')}
    >
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
        <MenuItem id="releases" className={styles.item ?? ''} onAction={onCompare}>
          <FileDiff aria-hidden /> {t('releases.open')}
        </MenuItem>
      </MenuSection>
    </PopoverMenu>
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
