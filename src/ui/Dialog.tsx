import { X } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button';
import styles from './Dialog.module.css';
import { SpokenInContext } from './spoken-in';

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** `wide` is for tables and previews, `full` for a table of many columns. */
  readonly size?: 'normal' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** A modal dialog with a title and a close button. Its content scrolls. On a phone it fills the screen. */
export function Dialog({ title, closeLabel, isOpen, onOpenChange, size = 'normal', children }: DialogProps) {
  const spoken = useContext(SpokenInContext);
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={`${styles.modal} ${size === 'normal' ? '' : styles[size]}`} {...spoken}>
        <AriaDialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button variant="plain" square aria-label={closeLabel} onPress={() => onOpenChange(false)}>
              <X aria-hidden />
            </Button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard. */}
          <div className={styles.body} tabIndex={0}>
            {children}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
