import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import styles from './WriteSection.module.css';

interface WriteEntryProps {
  readonly name: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** Buttons before the one that removes it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One entry of a list in the form, such as a claim: a group of fields with its name. */
export function WriteEntry({ name, removeLabel, onRemove, actions, children }: WriteEntryProps) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who pressed the button that adds an entry goes on in it. A form that opens takes the focus from nobody.
    const { activeElement } = document;
    const isAdded =
      activeElement instanceof HTMLButtonElement && group.current?.closest('fieldset')?.contains(activeElement);
    if (isAdded) group.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const remove = () => {
    // The button goes with the entry, and the focus must not go with it.
    group.current?.closest('fieldset')?.focus({ preventScroll: true });
    onRemove();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the heading of the group has buttons, which a legend must not.
    <div ref={group} role="group" aria-label={name} className={styles.entry}>
      <div className={styles.entryHead}>
        <span className={styles.entryName} dir="auto">
          {name}
        </span>
        {actions}
        <Button variant="plain" square aria-label={removeLabel} onPress={remove}>
          <X aria-hidden />
        </Button>
      </div>
      {children}
    </div>
  );
}
