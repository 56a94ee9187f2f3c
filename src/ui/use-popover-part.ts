import { type ComponentType, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { PopoverPartProps } from './popover-part';

interface PopoverTrigger {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-haspopup': 'menu' | 'dialog';
  readonly 'aria-expanded': boolean;
  readonly onPress: () => void;
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
}

interface PopoverPart<P extends PopoverPartProps> {
  /** Props of the button. */
  readonly trigger: PopoverTrigger;
  /** Null until the code has loaded. */
  readonly Part: ComponentType<P> | null;
  readonly popover: PopoverPartProps;
}

/**
 * A menu or dialog beside a button. Its code loads when the pointer or the focus first reaches the button, or on the
 * first press. A press opens it; the down arrow opens a menu too. When the code cannot be loaded, `onMissing` is
 * called, and the next press tries again.
 */
export function usePopoverPart<P extends PopoverPartProps>(
  kind: 'menu' | 'dialog',
  load: () => Promise<ComponentType<P>>,
  onMissing: () => void,
): PopoverPart<P> {
  const triggerRef = useRef<HTMLButtonElement>(null);
  const spaceIsDown = useRef(false);
  const [isOpen, setOpen] = useState(false);
  const [Part, setPart] = useState<ComponentType<P> | null>(null);

  const open = (next: boolean) => {
    setOpen(next);
    if (Part || !next) return;
    load().then(
      (loaded) => setPart(() => loaded),
      () => {
        setOpen(false);
        onMissing();
      },
    );
  };
  const prefetch = () => {
    if (Part === null) load().catch(() => {});
  };
  const trigger: PopoverTrigger = {
    ref: triggerRef,
    'aria-haspopup': kind,
    'aria-expanded': isOpen,
    onPress: () => {
      // Some browsers do not focus a button on a click. The popover returns the focus to the element that had it.
      triggerRef.current?.focus({ preventScroll: true });
      open(!isOpen);
    },
    onPointerEnter: prefetch,
    onFocus: prefetch,
    // Enter and Space open the popover here, and the click that the browser would make of them is cancelled. React Aria
    // takes a click without a pointer for one by a screen reader, and then focuses the menu instead of its first item.
    onKeyDown: (event) => {
      if (event.key === ' ') spaceIsDown.current = true;
      if (event.key === 'Escape' && isOpen) {
        // The focus is still here while the code loads, and nothing else would hear it.
        event.preventDefault();
        event.stopPropagation();
        open(false);
      }
      const isDown = kind === 'menu' && event.key === 'ArrowDown';
      if (event.repeat || !(isDown || event.key === 'Enter')) return;
      event.preventDefault();
      open(isDown || !isOpen);
    },
    onKeyUp: (event) => {
      // Space chooses an item of the menu when it goes down. The menu closes and the focus returns to this button
      // before Space comes up: this button must not open the menu again. Only a press that went down here counts.
      if (event.key !== ' ' || !spaceIsDown.current) return;
      spaceIsDown.current = false;
      event.preventDefault();
      open(!isOpen);
    },
  };
  return { trigger, Part, popover: { triggerRef, isOpen, onOpenChange: open } };
}
