import { Check } from 'lucide-react';
import { MenuItem } from 'react-aria-components';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { useAtlas } from '../../state/store-context';
import { PopoverMenu } from '../../ui/PopoverMenu';
import type { PopoverPartProps } from '../../ui/popover-part';
import { listOrders } from './listed-rows';
import styles from './SortMenuList.module.css';

interface SortMenuListProps extends PopoverPartProps {
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
}

/** The orders of the list, with a check at the current one. */
export function SortMenuList({ order, onOrder, ...popover }: SortMenuListProps) {
  const texts = useTexts();
  const atlas = useAtlas();
  const orders = atlas ? listOrders(atlas.engine.table, texts) : [];
  const choose = (key: unknown) => {
    const chosen = orders.find((each) => each.order === key);
    if (chosen) onOrder(chosen.order);
  };
  return (
    <PopoverMenu
      {...popover}
      placement="bottom end"
      popoverClass={styles.popover}
      aria-label={texts.t('panels.sortBy')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[order]}
      onAction={choose}
    >
      {orders.map((each) => (
        <MenuItem key={each.order} id={each.order} textValue={each.name} className={styles.item ?? ''}>
          <bdi>{each.name}</bdi>
          {each.order === order ? <Check aria-hidden /> : null}
        </MenuItem>
      ))}
    </PopoverMenu>
  );
}
