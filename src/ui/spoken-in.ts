import { createContext } from 'react';

/** Attributes of a part in another language than the page's. A dialog leaves the element that stands about it, and takes them along. */
export interface SpokenAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export const SpokenInContext = createContext<SpokenAttributes>({});
