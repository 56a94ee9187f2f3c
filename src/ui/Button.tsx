import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly variant?: 'plain' | 'outline' | 'primary' | 'link';
  /** Square, for an icon alone; give it an `aria-label`. */
  readonly square?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** The one button of the app: 32 px high, 24 px for `link`. */
export function Button({ variant = 'outline', square = false, children, ...rest }: ButtonProps) {
  const names = [styles.button, styles[variant], square ? styles.square : ''];
  return (
    <AriaButton {...rest} className={names.join(' ')}>
      {children}
    </AriaButton>
  );
}
