import { Check, ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { SORT_ORDERS } from './listed-rows';
import styles from './SortMenu.module.css';

interface SortMenuProps {
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
}

/** Order of the list. A menu and not a select, whose options would mix with those of the list. */
export function SortMenu({ order, onOrder }: SortMenuProps) {
  const { t } = useTexts();
  const name = t(`panels.sort-${order}`);
  const choose = (key: unknown) => {
    const chosen = SORT_ORDERS.find((each) => each === key);
    if (chosen) onOrder(chosen);
  };
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''} aria-label={t('panels.sortedBy', { order: name })}>
        {name}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu
          className={styles.menu ?? ''}
          aria-label={t('panels.sortBy')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[order]}
          onAction={choose}
        >
          {SORT_ORDERS.map((each) => (
            <MenuItem key={each} id={each} className={styles.item ?? ''}>
              {t(`panels.sort-${each}`)}
              {each === order ? <Check aria-hidden /> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
