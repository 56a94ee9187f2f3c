import { Check } from 'lucide-react';
import { MenuItem } from 'react-aria-components';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { tableFactsOf } from '../../spacetime/table-facts';
import { useAtlas } from '../../state/store-context';
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
  const atlas = useAtlas();
  const states: Readonly<Record<string, boolean>> = atlas ? tableFactsOf(atlas.engine.table).states : {};
  const orders = SORT_ORDERS.filter((each) => states[each] ?? true);
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
      {orders.map((each) => (
        <MenuItem key={each} id={each} className={styles.item ?? ''}>
          {t(`panels.sort-${each}`)}
          {each === order ? <Check aria-hidden /> : null}
        </MenuItem>
      ))}
    </PopoverMenu>
  );
}
