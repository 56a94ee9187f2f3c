import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

export interface ButtonProps
  extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'children' | 'onClick' | 'disabled'> {
  readonly variant?: 'plain' | 'outline' | 'primary' | 'link';
  /** For a button with only an icon. Such a button needs an `aria-label`. */
  readonly square?: boolean;
  readonly isDisabled?: boolean;
  /** Called on a click, Enter or Space. */
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** The button of the whole app. It is a native button, 32 px high; the variant `link` is 24 px high. */
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
