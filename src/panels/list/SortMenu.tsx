import { ChevronDown } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import type { SortOrder } from '../../spacetime/engine';
import { usePartMissing } from '../../state/use-part-missing';
import { usePopoverPart } from '../../ui/use-popover-part';
import styles from './SortMenu.module.css';

interface SortMenuProps {
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
}

const loadList = async () => (await import('./SortMenuList')).SortMenuList;

/** The menu for the order of the list. A `select` would add its options to the options of the list for screen readers. */
export function SortMenu({ order, onOrder }: SortMenuProps) {
  const { t } = useTexts();
  const name = t(`panels.sort-${order}`);
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
