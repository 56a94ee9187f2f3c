import { directionOf, type Language } from '../domain/language';
import { PAGE_LANGUAGES } from '../i18n/page-languages';
import { createTexts, hasMessages, loadMessages } from '../i18n/texts';
import { createScope } from '../live/scope';
import type { AppState } from '../state/app-state';
import type { AppStore } from '../state/store';
import { notifyPartMissing } from '../state/use-part-missing';

/**
 * Writes theme, language, direction and title to the document, and `resolvedTheme` to the store, when one of them changes.
 * When the messages of a language cannot be fetched, the page goes back to English.
 */
export function attachAppearance(store: AppStore, page: Window): () => void {
  const root = page.document.documentElement;
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  /** The system then sets the ground, and the colours of marks must be those made for it, whatever theme was chosen. */
  const forced = page.matchMedia('(forced-colors: active)');

  const speak = (language: Language) => {
    if (root.lang !== language) page.document.title = createTexts(language).t('app.name');
    root.lang = language;
    root.dir = directionOf(language);
  };
  const speakSoon = async (language: Language) => {
    try {
      await loadMessages(language);
      if (store.getState().language === language) speak(language);
    } catch {
      store.getState().setLinkLanguage('en');
      notifyPartMissing(store);
    }
  };
  /** A link may ask for a language that the page does not speak. */
  const refuse = () => {
    const { homeLanguage, setLinkLanguage, notify } = store.getState();
    setLinkLanguage(homeLanguage);
    notify('lang', { code: 'linkBroken', params: { keys: 'lang' } });
  };
  const apply = ({ theme, language, resolvedTheme, setResolvedTheme }: AppState) => {
    const resolved = theme === 'system' || forced.matches ? (dark.matches ? 'dark' : 'light') : theme;
    root.dataset.theme = resolved;
    if (!PAGE_LANGUAGES.includes(language)) refuse();
    else if (hasMessages(language)) speak(language);
    else void speakSoon(language);
    if (resolved !== resolvedTheme) setResolvedTheme(resolved);
  };
  const applyNow = () => apply(store.getState());

  applyNow();
  const scope = createScope();
  scope.listen(dark, 'change', applyNow);
  scope.listen(forced, 'change', applyNow);
  scope.defer(
    store.subscribe((state, before) => {
      if (state.theme !== before.theme || state.language !== before.language) apply(state);
    }),
  );
  return scope.dispose;
}
