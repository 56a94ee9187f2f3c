import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components';
import styles from './Toggle.module.css';

interface ToggleProps {
  readonly isSelected: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}

/** A switch with its label. */
export function Toggle({ children, ...state }: ToggleProps) {
  return (
    <Switch {...state} className={styles.toggle ?? ''}>
      <span className={styles.track} aria-hidden />
      {children}
    </Switch>
  );
}
