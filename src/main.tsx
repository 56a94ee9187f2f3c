import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { attachAppearance } from './app/attach-appearance';
import { attachPreferences } from './app/attach-preferences';
import { attachOffline } from './app/offline/attach-offline';
import { type Preferences, readPreferences } from './app/preferences';
import { applyLinkEarly, noteEmbed, openFirstDataset } from './app/start';
import { BUILD } from './domain/build-options';
import { chosenLanguage } from './i18n/page-languages';
import { loadMessages } from './i18n/texts';
import { askForBasemap } from './map/basemap/ask-early';
import { startMapWorker } from './map/create-map';
import { attachRelease } from './state/link/attach-release';
import { attachLink } from './state/link/link-sync';
import { createAppStore } from './state/store';

startMapWorker();

const NO_PREFERENCES: Preferences = {};
const store = createAppStore();
const storage = () => window.localStorage;
if (BUILD.basemap) store.getState().setBasemap(BUILD.basemap);
// An address without a query opens as the builder decided; every other says itself what it shows.
if (window.location.search === '' && BUILD.opening !== '') window.history.replaceState(null, '', BUILD.opening);
const isEmbedded = noteEmbed(store, window);
// A frame looks as the page around it asks, and must not change how this reader's own pages look.
const saved = isEmbedded ? NO_PREFERENCES : readPreferences(storage);
const { theme, digits, mapNames, shortcuts } = saved;
// The link, which is applied below, goes before the reader's choice, the choice before the builder's, and that before the browser.
const language = saved.language ?? BUILD.language ?? chosenLanguage(isEmbedded ? [] : navigator.languages);
if (theme) store.getState().setTheme(theme);
if (language) store.getState().setLanguage(language);
if (digits) store.getState().setDigits(digits);
if (mapNames) store.getState().setMapNames(mapNames);
if (shortcuts !== undefined) store.getState().setShortcuts(shortcuts);
applyLinkEarly(store, window);
attachAppearance(store, window);
askForBasemap(store, document.baseURI);
if (!isEmbedded) attachPreferences(store, storage, saved);

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
attachRelease(store);
void openFirstDataset(store, window);
// A page that a reader meets in a frame keeps nothing for later.
if (!isEmbedded) attachOffline(store, window);
