import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

export interface ButtonProps
  extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'children' | 'onClick' | 'disabled'> {
  readonly variant?: 'plain' | 'outline' | 'primary' | 'link';
  /** Square, for an icon alone; give it an `aria-label`. */
  readonly square?: boolean;
  readonly isDisabled?: boolean;
  /** By pointer, Enter or Space. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** The one button of the app, the browser's own: 32 px high, 24 px for `link`. */
export function Button({
  variant = 'outline',
  square = false,
  isDisabled = false,
  type = 'button',
  onPress,
  children,
  ...rest
}: ButtonProps) {
  const names = [styles.button, styles[variant], square ? styles.square : ''];
  return (
    <button {...rest} type={type} disabled={isDisabled} onClick={() => onPress?.()} className={names.join(' ')}>
      {children}
    </button>
  );
}
