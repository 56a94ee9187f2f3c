import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { attachAppearance } from './app/attach-appearance';
import { attachPreferences } from './app/attach-preferences';
import { attachOffline } from './app/offline/attach-offline';
import { readPreferences } from './app/preferences';
import { applyLinkEarly, openFirstDataset } from './app/start';
import { BUILD } from './domain/build-options';
import { loadMessages } from './i18n/texts';
import { attachLink } from './state/link/link-sync';
import { createAppStore } from './state/store';

const store = createAppStore();
const storage = () => window.localStorage;
const { theme, language = BUILD.language, shortcuts } = readPreferences(storage);
if (BUILD.basemap) store.getState().setBasemap(BUILD.basemap);
// An address without a query opens as the builder decided; every other says itself what it shows.
if (window.location.search === '' && BUILD.opening !== '') window.history.replaceState(null, '', BUILD.opening);
if (theme) store.getState().setTheme(theme);
store.getState().setLanguage(language);
if (shortcuts !== undefined) store.getState().setShortcuts(shortcuts);
applyLinkEarly(store, window);
attachAppearance(store, window);
attachPreferences(store, storage);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const render = () =>
  createRoot(root).render(
    <StrictMode>
      <App store={store} onReload={() => void openFirstDataset(store, window)} />
    </StrictMode>,
  );
// The page renders in the reader's language once its messages have loaded, and in English when they fail to load.
loadMessages(store.getState().language).then(render, render);

attachLink(store, window);
void openFirstDataset(store, window);
attachOffline(store, window);
