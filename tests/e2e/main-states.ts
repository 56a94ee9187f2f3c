import type { AtlasDriver } from './driver';

/** A state of the screen that is checked for accessibility and written as a picture. */
export interface MainState {
  readonly name: string;
  readonly query: string;
  /** Leads to the state from the open page. */
  readonly reach?: (atlas: AtlasDriver) => Promise<void>;
}

const TAJI = 'from=2020-03-11&to=2020-03-18&incident=taji-2020-03-14&view=44.33,33.53,10.4';

/** A rule that follows the dates, so that the time control has both windows. */
const COMPARED = 'compare=before';

/** States for every width. */
export const STATES: readonly MainState[] = [
  { name: 'opening', query: '' },
  { name: 'incident', query: `?${TAJI}` },
  { name: 'arabic', query: `?${TAJI}&lang=ar` },
];

/** States that need the room of a wide screen. */
export const WIDE_STATES: readonly MainState[] = [
  { name: 'filters', query: '', reach: (atlas) => atlas.when.opensFilters() },
  { name: 'about', query: '', reach: (atlas) => atlas.when.clicks('About the data') },
  { name: 'keys', query: '', reach: (atlas) => atlas.when.presses('?') },
  { name: 'basemap', query: '', reach: (atlas) => atlas.when.clicks('Basemap') },
  { name: 'import', query: '', reach: (atlas) => atlas.when.startsImport() },
  {
    name: 'share',
    query: '?from=2020-03-11&to=2020-03-15',
    reach: async (atlas) => {
      await atlas.when.clicks('Share');
      await atlas.screen.page.getByRole('menuitem', { name: /citation and embed/ }).click();
      await atlas.screen.page.getByRole('img', { name: 'QR code of the link' }).waitFor();
    },
  },
  {
    name: 'charts',
    query: '?measure=killed',
    reach: async (atlas) => {
      await atlas.when.clicks('Charts');
      await atlas.when.clicks('Table: Over time');
      await atlas.when.clicks('Table: Ranked');
    },
  },
  {
    name: 'patterns',
    query: '?charts=1&patterns=1',
    reach: (atlas) => atlas.when.clicks('Worst and most, in words'),
  },
  { name: 'charts-arabic', query: '?charts=1&patterns=1&measure=killed&split=actor&lang=ar' },
  { name: 'comparison', query: `?from=2020-03-01&to=2020-04-01&measure=killed&${COMPARED}` },
  { name: 'comparison-arabic', query: `?from=2020-03-01&to=2020-04-01&lang=ar&${COMPARED}` },
  { name: 'comparison-of-filters', query: '?f.kind=rocketAttack&compare=filters&b.kind=bombing' },
  { name: 'nothing-found', query: '?q=zzzz' },
];
