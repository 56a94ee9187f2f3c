import { ChevronDown } from 'lucide-react';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { useAtlas } from '../../state/store-context';
import { usePartMissing } from '../../state/use-part-missing';
import { usePopoverPart } from '../../ui/use-popover-part';
import { listOrders } from './listed-rows';
import styles from './SortMenu.module.css';

interface SortMenuProps {
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
}

const loadList = async () => (await withLaterMessages(import('./SortMenuList'))).SortMenuList;

/** The menu for the order of the list. A `select` would add its options to the options of the list for screen readers. */
export function SortMenu({ order, onOrder }: SortMenuProps) {
  const texts = useTexts();
  const { t } = texts;
  const atlas = useAtlas();
  const orders = atlas ? listOrders(atlas.engine.table, texts) : [];
  const name = orders.find((each) => each.order === order)?.name ?? '';
  const { trigger, Part, popover } = usePopoverPart('menu', loadList, usePartMissing());
  const { onPress, ...rest } = trigger;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={t('panels.sortedBy', { order: name })}
        onClick={onPress}
        {...rest}
      >
        {name}
        <ChevronDown aria-hidden />
      </button>
      {Part ? <Part {...popover} order={order} onOrder={onOrder} /> : null}
    </>
  );
}
