import { describe, expect, it } from 'vitest';
import { lintPlanted } from './lint-planted';

const ROOMS = ['app', 'panels', 'timeline', 'map', 'state', 'dataset', 'spacetime', 'domain', 'ui', 'i18n'] as const;
type Room = (typeof ROOMS)[number];

const BELOW_STATE = ['dataset', 'spacetime', 'domain'] as const;
const BELOW_VIEWS = ['state', ...BELOW_STATE, 'ui', 'i18n'] as const;

/** DESIGN, section 2: app -> panels, timeline, map -> state -> dataset -> spacetime -> domain; ui and i18n know nobody. */
const MAY_IMPORT: Readonly<Record<Room, readonly Room[]>> = {
  app: ROOMS,
  panels: BELOW_VIEWS,
  timeline: BELOW_VIEWS,
  map: BELOW_VIEWS,
  state: BELOW_STATE,
  dataset: ['spacetime', 'domain'],
  spacetime: ['domain'],
  domain: [],
  ui: [],
  i18n: [],
};

const WALL = 'lint/style/noRestrictedImports';
const GLOBAL = 'lint/style/noRestrictedGlobals';
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
  ...ROOMS.map((room) => ({ path: `src/${room}/uses-node.ts`, text: using('node:fs'), broken: WALL })),
  ...(['domain', 'spacetime', 'dataset'] as const).flatMap((room) =>
    ['react', 'react-dom/client', 'react-aria-components', 'zustand'].map((name) => ({
      path: `src/${room}/uses-${name.replace('/', '-')}.ts`,
      text: using(name),
      broken: WALL,
    })),
  ),
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
