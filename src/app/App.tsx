import { lazy, Suspense, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Digits, Language } from '../domain/language';
import { localeOf } from '../i18n/formats';
import { createTexts, loadMessages, type Texts, TextsContext, withLaterMessages } from '../i18n/texts';
import type { AppStore } from '../state/store';
import { StoreContext } from '../state/store-context';
import { attachFocusGuard } from './attach-focus-guard';
import { ErrorBoundary } from './ErrorBoundary';
import { Shell } from './Shell';

const EmbedShell = lazy(async () => ({ default: (await withLaterMessages(import('./embed/EmbedShell'))).EmbedShell }));

interface AppProps {
  readonly store: AppStore;
  /** Loads the bundled dataset again after a failure. */
  readonly onReload: () => void;
}

/** Provides the store and the texts of the chosen language to the shell. */
export function App({ store, onReload }: AppProps) {
  const language = useStore(store, (state) => state.language);
  const digits = useStore(store, (state) => state.digits);
  const isEmbedded = useStore(store, (state) => state.embed);
  const texts = useTextsOf(language, digits);
  useEffect(() => attachFocusGuard(document), []);
  return (
    <StoreContext value={store}>
      <TextsContext value={texts}>
        <I18nProvider locale={localeOf(texts.language, texts.digits)}>
          <ErrorBoundary room={texts.t('app.name')}>
            {isEmbedded ? (
              <Suspense fallback={null}>
                <EmbedShell onReload={onReload} />
              </Suspense>
            ) : (
              <Shell onReload={onReload} />
            )}
          </ErrorBoundary>
        </I18nProvider>
      </TextsContext>
    </StoreContext>
  );
}

/** The texts of a language once its messages have loaded. Until then, or when they fail to load, the texts before them. */
function useTextsOf(language: Language, digits: Digits): Texts {
  const [texts, setTexts] = useState(() => createTexts(language, digits));
  useEffect(() => {
    let isWanted = true;
    const show = () => {
      if (isWanted) setTexts(createTexts(language, digits));
    };
    // `attachAppearance` reports a failure and goes back to English.
    loadMessages(language).then(show, () => {});
    return () => {
      isWanted = false;
    };
  }, [language, digits]);
  return texts;
}
