import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

/** A menu, popover, dialog or panel that a reader can open. */
export interface OpenedPart {
  readonly name: string;
  /** What opens it. It has the focus again when the part has closed. */
  readonly opener: (page: Page, say: Words) => Locator;
  /** The item of the menu that opens it, where the opener opens a menu. */
  readonly item?: string;
  /** What is then open. */
  readonly part: (page: Page, say: Words) => Locator;
}

const button = (key: string) => (page: Page, say: Words) => page.getByRole('button', { name: say.like(key) }).first();
const dialog = (key: string) => (page: Page, say: Words) => page.getByRole('dialog', { name: say.like(key) });
const panel = (key: string) => (page: Page, say: Words) => page.getByRole('region', { name: say.like(key) });
const menu = (name: string, opener: string, title = opener): OpenedPart => ({
  name,
  opener: button(opener),
  part: dialog(title),
});
const inMenu = (opener: string, item: string, title = item): OpenedPart => ({
  name: title,
  opener: button(opener),
  item,
  part: dialog(title),
});

/** All that opens over the page or on its map, and closes with Escape. */
export const OPENED_PARTS: readonly OpenedPart[] = [
  menu('menu of datasets', 'imports.menuLabel', 'imports.menuTitle'),
  menu('share menu', 'panels.share'),
  menu('more menu', 'app.more'),
  menu('order of the list', 'panels.sortedBy', 'panels.sortBy'),
  {
    name: 'dates',
    opener: (page, say) => page.getByRole('button', { name: say('timeline.typeStart') }),
    part: dialog('timeline.windowDates'),
  },
  menu('settings of play', 'timeline.settings', 'timeline.settingsTitle'),
  menu('bars as a table', 'timeline.countsTable', 'timeline.countsTitle'),
  menu('about the basemap', 'map.about'),
  menu('import', 'imports.button', 'imports.titleStart'),
  inMenu('panels.share', 'panels.openShare', 'share.title'),
  inMenu('panels.share', 'panels.openTable', 'panels.table'),
  inMenu('panels.share', 'panels.openPicture', 'picture.title'),
  inMenu('panels.share', 'panels.openFilm', 'film.title'),
  inMenu('panels.share', 'panels.openReport', 'report.title'),
  inMenu('panels.share', 'exports.more', 'exports.title'),
  inMenu('app.more', 'app.about', 'panels.about'),
  inMenu('app.more', 'app.places'),
  inMenu('app.more', 'app.basemap', 'map.basemap'),
  inMenu('app.more', 'app.offline'),
  inMenu('app.more', 'app.language'),
  inMenu('app.more', 'app.keys'),
  {
    name: 'what a figure is made of',
    opener: (page, say) => page.getByRole('status').getByTitle(say('figures.madeOf')).first(),
    part: (page) => page.getByRole('dialog'),
  },
  ...(['ruler', 'circle', 'shape'] as const).map((tool) => ({
    name: tool,
    opener: button(`tools.${tool}`),
    part: panel(`tools.${tool}`),
  })),
];
