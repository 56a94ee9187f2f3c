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
  { name: 'place-list', query: '?f.at=camp-taji' },
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
