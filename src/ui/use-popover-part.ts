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
  /** For the button. */
  readonly trigger: PopoverTrigger;
  /** Null until the code is there. */
  readonly Part: ComponentType<P> | null;
  readonly popover: PopoverPartProps;
}

/**
 * A menu or dialog beside a button, whose code comes when the button is first pointed at, focused or pressed. The button
 * opens it by press, a menu by the down arrow too. When the code
 * cannot be fetched `onMissing` says so, and pressing tries again.
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
      // Not every browser focuses a button that is pressed; the popover gives the focus back to it.
      triggerRef.current?.focus({ preventScroll: true });
      open(!isOpen);
    },
    onPointerEnter: prefetch,
    onFocus: prefetch,
    // Keys open it themselves, without the click that would follow: after a click without a pointer React Aria takes
    // the reader for one of a screen reader and leaves the focus on the menu instead of its first item.
    onKeyDown: (event) => {
      if (event.key === ' ') spaceIsDown.current = true;
      const isDown = kind === 'menu' && event.key === 'ArrowDown';
      if (event.repeat || !(isDown || event.key === 'Enter')) return;
      event.preventDefault();
      open(isDown || !isOpen);
    },
    onKeyUp: (event) => {
      // A press that began in the menu, and gave the focus back by choosing, is not one of the button.
      if (event.key !== ' ' || !spaceIsDown.current) return;
      spaceIsDown.current = false;
      event.preventDefault();
      open(!isOpen);
    },
  };
  return { trigger, Part, popover: { triggerRef, isOpen, onOpenChange: open } };
}
