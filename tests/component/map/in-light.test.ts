import { afterEach, describe, expect, it } from 'vitest';
import { createBasemapStyle } from '../../../src/map/basemap/basemap-style';
import { inLight } from '../../../src/map/picture/in-light';

const NAMES = { language: 'en', mapNames: 'both' } as const;
const styleOf = (theme: 'light' | 'dark') => createBasemapStyle({ theme, ...NAMES, baseUrl: '' });

/** A map that holds what was set on it, and draws nothing. */
function mapIn(theme: 'light' | 'dark') {
  const style = styleOf(theme);
  const paint = new Map(
    style.layers.flatMap(({ id, paint: of }) =>
      Object.entries(of ?? {}).map(([name, value]) => [`${id} ${name}`, value]),
    ),
  );
  const map = {
    getStyle: () => style,
    getContainer: () => document.body,
    getLayer: (id: string) => style.layers.find((layer) => layer.id === id),
    setPaintProperty: (id: string, name: string, value: unknown) => paint.set(`${id} ${name}`, value as never),
    hasImage: () => true,
    addImage: () => {},
    updateImage: () => {},
    removeImage: () => {},
  };
  return { map: map as unknown as Parameters<typeof inLight>[0], paint };
}

const LAND = styleOf('light').layers.find(({ type }) => type === 'background');
const colourOf = (theme: 'light' | 'dark') =>
  Object.entries(styleOf(theme).layers.find(({ id }) => id === LAND?.id)?.paint ?? {}).find(([name]) =>
    name.endsWith('color'),
  );

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe('a map for paper', () => {
  it('has the light colours while it is drawn, and then its own again', () => {
    document.documentElement.dataset.theme = 'dark';
    const { map, paint } = mapIn('dark');
    const before = new Map(paint);
    const [name, light] = colourOf('light') ?? [];
    expect(light).not.toBe(colourOf('dark')?.[1]);
    const drawn = inLight(map, NAMES, () => ({
      theme: document.documentElement.dataset.theme,
      colour: paint.get(`${LAND?.id} ${name}`),
    }));
    expect(drawn).toEqual({ theme: 'light', colour: light });
    expect(document.documentElement.dataset.theme).toBe('dark');
    for (const [key, value] of before) expect([key, paint.get(key)]).toEqual([key, value]);
  });

  it('gets its own colours back when drawing fails', () => {
    document.documentElement.dataset.theme = 'dark';
    const { map, paint } = mapIn('dark');
    const [name, dark] = colourOf('dark') ?? [];
    const fails = () =>
      inLight(map, NAMES, () => {
        throw new Error('no room');
      });
    expect(fails).toThrow('no room');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(paint.get(`${LAND?.id} ${name}`)).toBe(dark);
  });

  it('is left as it is where the screen is light', () => {
    document.documentElement.dataset.theme = 'light';
    const { map, paint } = mapIn('light');
    const before = [...paint];
    expect(inLight(map, NAMES, () => [...paint])).toEqual(before);
  });
});
