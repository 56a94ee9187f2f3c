import { Menu, type MenuProps, Popover, type PopoverProps } from 'react-aria-components';
import styles from './PopoverMenu.module.css';
import type { PopoverPartProps } from './popover-part';

interface PopoverMenuProps<T extends object>
  extends PopoverPartProps,
    Omit<MenuProps<T>, 'className' | 'style' | 'onClose' | 'autoFocus' | 'slot' | 'render'> {
  readonly placement: NonNullable<PopoverProps['placement']>;
  /** Classes that are added to the ones that all menus share. */
  readonly popoverClass?: string | undefined;
  readonly menuClass?: string | undefined;
}

/** A menu beside its button. Its first item has the focus when it opens. Choosing an item closes it. */
export function PopoverMenu<T extends object>({
  triggerRef,
  isOpen,
  onOpenChange,
  placement,
  popoverClass = '',
  menuClass = '',
  ...menu
}: PopoverMenuProps<T>) {
  return (
    <Popover
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement={placement}
      // A popover is a dialog to assistive technology, and needs a name beside that of its menu.
      aria-label={menu['aria-label'] ?? ''}
      className={`${styles.popover} ${popoverClass}`}
    >
      <Menu {...menu} autoFocus="first" className={`${styles.menu} ${menuClass}`} onClose={() => onOpenChange(false)} />
    </Popover>
  );
}
