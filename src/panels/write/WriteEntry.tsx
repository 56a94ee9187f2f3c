import { X } from 'lucide-react';
import type { ReactNode } from 'react';
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
  return (
    // biome-ignore lint/a11y/useSemanticElements: the heading of the group has buttons, which a legend must not.
    <div role="group" aria-label={name} className={styles.entry}>
      <div className={styles.entryHead}>
        <span className={styles.entryName} dir="auto">
          {name}
        </span>
        {actions}
        <Button variant="plain" square aria-label={removeLabel} onPress={onRemove}>
          <X aria-hidden />
        </Button>
      </div>
      {children}
    </div>
  );
}
