import type { RefObject } from 'react';

/** Props of a popover whose code is loaded by the button that opens it (see `usePopoverPart`). */
export interface PopoverPartProps {
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}
