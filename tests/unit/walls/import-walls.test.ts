import { describe, expect, it } from 'vitest';
import { lintPlanted } from './lint-planted';

const ROOMS = [
  'app',
  'panels',
  'timeline',
  'map',
  'state',
  'library',
  'live',
  'dataset',
  'spacetime',
  'domain',
  'ui',
  'i18n',
  'offline',
] as const;
type Room = (typeof ROOMS)[number];

const BELOW_LIVE = ['dataset', 'spacetime', 'domain'] as const;
const BELOW_STATE = ['library', 'live', ...BELOW_LIVE] as const;
const BELOW_VIEWS = ['state', ...BELOW_STATE, 'ui', 'i18n'] as const;

/** Views never import each other: they meet in the store. So each of them can be changed or tested alone. */
const MAY_IMPORT: Readonly<Record<Room, readonly Room[]>> = {
  app: ROOMS,
  panels: BELOW_VIEWS,
  timeline: BELOW_VIEWS,
  map: BELOW_VIEWS,
  state: BELOW_STATE,
  library: ['live', ...BELOW_LIVE],
  live: BELOW_LIVE,
  dataset: ['spacetime', 'domain'],
  spacetime: ['domain'],
  domain: [],
  ui: [],
  i18n: ['domain'],
  offline: [],
};

const REACT = ['react', 'react-dom/client', 'react-aria-components'];
const STORE = ['zustand', 'zustand/vanilla'];

/** Rooms that run in Node or in a worker, and what they must not bring there. */
const REFUSED_PACKAGES: Readonly<Partial<Record<Room, readonly string[]>>> = {
  domain: [...REACT, ...STORE],
  spacetime: [...REACT, ...STORE],
  dataset: [...REACT, ...STORE],
  live: [...REACT, ...STORE],
  library: REACT,
};

const WALL = 'lint/style/noRestrictedImports';
const GLOBAL = 'lint/style/noRestrictedGlobals';
const NODE = 'lint/correctness/noNodejsModules';
const using = (from: string) => `import { thing } from '${from}';\n\nexport const copy = thing;\n`;

interface Planted {
  readonly path: string;
  readonly text: string;
  readonly broken: string | null;
}

const between: Planted[] = ROOMS.flatMap((room) =>
  ROOMS.filter((other) => other !== room).flatMap((other) => {
    const broken = MAY_IMPORT[room].includes(other) ? null : WALL;
    return [
      { path: `src/${room}/to-${other}.ts`, text: using(`../${other}/thing`), broken },
      { path: `src/${room}/deep/to-${other}.ts`, text: using(`../../${other}/deep/thing.ts`), broken },
    ];
  }),
);

const within: Planted[] = ROOMS.map((room) => ({
  path: `src/${room}/near.ts`,
  text: using('./near-thing'),
  broken: null,
}));

const packages: Planted[] = [
  ...ROOMS.map((room) => ({
    path: `src/${room}/uses-maplibre.ts`,
    text: using('maplibre-gl'),
    broken: room === 'map' ? null : WALL,
  })),
  ...ROOMS.map((room) => ({ path: `src/${room}/uses-node.ts`, text: using('node:fs'), broken: NODE })),
  ...Object.entries(REFUSED_PACKAGES).flatMap(([room, names]) =>
    names.map((name) => ({ path: `src/${room}/uses-${name.replace('/', '-')}.ts`, text: using(name), broken: WALL })),
  ),
  { path: 'src/library/uses-zustand.ts', text: using('zustand/vanilla'), broken: null },
  { path: 'src/spacetime/uses-kdbush.ts', text: using('kdbush'), broken: null },
  { path: 'src/dataset/uses-valibot.ts', text: using('valibot'), broken: null },
];

const globals: Planted[] = (['domain', 'spacetime'] as const).flatMap((room) =>
  ['document.title', 'window.name', 'localStorage.length'].map((code, index) => ({
    path: `src/${room}/uses-global-${index}.ts`,
    text: `export const text = ${code};\n`,
    broken: GLOBAL,
  })),
);

const cycle: Planted[] = [
  { path: 'src/state/one.ts', text: using('./two'), broken: 'lint/suspicious/noImportCycles' },
  { path: 'src/state/two.ts', text: using('./one'), broken: 'lint/suspicious/noImportCycles' },
];

const all = [...between, ...within, ...packages, ...globals, ...cycle];
const errors = lintPlanted(Object.fromEntries(all.map(({ path, text }) => [path, text])));

describe('the walls between the rooms', () => {
  it.each(all.filter(({ broken }) => broken !== null))('$path is refused', ({ path, broken }) => {
    expect(errors.get(path)).toContain(broken);
  });

  it.each(all.filter(({ broken }) => broken === null))('$path is allowed', ({ path }) => {
    expect(errors.get(path)).toEqual([]);
  });
});
