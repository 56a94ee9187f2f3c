import type { RefObject } from 'react';

/** What a popover that is code of its own gets from the button that opens it. */
export interface PopoverPartProps {
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}
