import { Check } from 'lucide-react';
import { MenuItem } from 'react-aria-components';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { PopoverMenu } from '../../ui/PopoverMenu';
import type { PopoverPartProps } from '../../ui/popover-part';
import { SORT_ORDERS } from './listed-rows';
import styles from './SortMenuList.module.css';

interface SortMenuListProps extends PopoverPartProps {
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
}

/** The orders of the list, with a check at the current one. */
export function SortMenuList({ order, onOrder, ...popover }: SortMenuListProps) {
  const { t } = useTexts();
  const choose = (key: unknown) => {
    const chosen = SORT_ORDERS.find((each) => each === key);
    if (chosen) onOrder(chosen);
  };
  return (
    <PopoverMenu
      {...popover}
      placement="bottom end"
      popoverClass={styles.popover}
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
    </PopoverMenu>
  );
}
