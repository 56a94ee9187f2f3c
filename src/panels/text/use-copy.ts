import { useCallback, useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { useAppStore } from '../../state/store-context';
import { copyText } from './copy-text';

const SHOWN_MS = 2000;

interface Copying {
  /** True for a moment after a copy. */
  readonly isCopied: boolean;
  readonly copy: (text: string) => Promise<void>;
}

/** Copies text and announces the name of what was copied. When the browser refuses, a notice shows the text. */
export function useCopy(name: string): Copying {
  const store = useAppStore();
  const { t } = useTexts();
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = useCallback(
    async (text: string) => {
      const isDone = await copyText(text);
      setIsCopied(isDone);
      const { announce, notify, dismiss } = store.getState();
      if (isDone) {
        dismiss('copy');
        announce(t('panels.copied', { name }));
      } else notify('copy', { code: 'copyRefused', params: { text } });
    },
    [store, t, name],
  );
  return { isCopied, copy };
}
