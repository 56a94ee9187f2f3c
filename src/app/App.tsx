import { useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import { createTexts, TextsContext } from '../i18n/texts';
import type { AppStore } from '../state/store';
import { StoreContext } from '../state/store-context';
import { ErrorBoundary } from './ErrorBoundary';
import { Shell } from './Shell';

interface AppProps {
  readonly store: AppStore;
  /** Loads the bundled dataset again after a failure. */
  readonly onReload: () => void;
}

const LOCALES = { en: 'en-GB', ar: 'ar-IQ-u-nu-latn' } as const;

/** Gives the shell its store and its language. */
export function App({ store, onReload }: AppProps) {
  const language = useStore(store, (state) => state.language);
  const texts = useMemo(() => createTexts(language), [language]);
  return (
    <StoreContext value={store}>
      <TextsContext value={texts}>
        <I18nProvider locale={LOCALES[language]}>
          <ErrorBoundary room={texts.t('app.name')}>
            <Shell onReload={onReload} />
          </ErrorBoundary>
        </I18nProvider>
      </TextsContext>
    </StoreContext>
  );
}
