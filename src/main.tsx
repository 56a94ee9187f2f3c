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
import { loadMessages } from './i18n/texts';
import { attachLink } from './state/link/link-sync';
import { createAppStore } from './state/store';

const store = createAppStore();
const storage = () => window.localStorage;
const { theme, language, shortcuts } = readPreferences(storage);
if (theme) store.getState().setTheme(theme);
if (language) store.getState().setLanguage(language);
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
