import type { AtlasDriver } from './driver';
import type { Words } from './words';

/** A menu, popover or dialog, and the presses that open it. */
export interface OverlayState {
  readonly name: string;
  open(atlas: AtlasDriver, words: Words): Promise<void>;
}

const button = ({ screen }: AtlasDriver, name: string | RegExp) => screen.button(name).first().click();

const opens = (name: string, key: string): OverlayState => ({
  name,
  open: (atlas, words) => button(atlas, words.like(key)),
});

const ofMenu = (name: string, menu: string, item: string): OverlayState => ({
  name,
  async open(atlas, words) {
    await button(atlas, words(menu));
    await atlas.screen.page.getByRole('menuitem', { name: words(item), exact: true }).click();
  },
});

/** What opens over the page of the bundled dataset, each from the page without one. */
export const OVERLAYS: readonly OverlayState[] = [
  opens('share-menu', 'panels.share'),
  opens('datasets-menu', 'imports.menuLabel'),
  opens('more-menu', 'app.more'),
  opens('order-menu', 'panels.sortedBy'),
  {
    name: 'dates-popover',
    open: (atlas, words) => button(atlas, new RegExp(`^${words('timeline.typeStart')}`)),
  },
  opens('map-popover', 'map.about'),
  opens('play-popover', 'timeline.settings'),
  opens('counts-table', 'timeline.countsTable'),
  {
    name: 'figure',
    open: ({ screen }) =>
      screen
        .anyTotals()
        .getByRole('button', { name: /killed$|قتلى$|قتيل/ })
        .first()
        .click(),
  },
  opens('about', 'app.about'),
  { name: 'keys', open: (atlas) => atlas.when.presses('?') },
  opens('basemap', 'app.basemap'),
  opens('import', 'imports.button'),
  {
    name: 'link-and-citation',
    async open(atlas, words) {
      await ofMenu('', 'panels.share', 'panels.openShare').open(atlas, words);
      await atlas.screen.page
        .locator('[role="dialog"] svg[role="img"], [role="dialog"] [role="img"]')
        .first()
        .waitFor();
    },
  },
  ofMenu('table', 'panels.share', 'panels.openTable'),
  ofMenu('picture', 'panels.share', 'panels.openPicture'),
  ofMenu('film', 'panels.share', 'panels.openFilm'),
  ofMenu('report', 'panels.share', 'panels.openReport'),
  ofMenu('save', 'panels.share', 'exports.more'),
  ofMenu('map-in-words', 'app.more', 'app.places'),
  ofMenu('offline', 'app.more', 'app.offline'),
  ofMenu('language', 'app.more', 'app.language'),
];
