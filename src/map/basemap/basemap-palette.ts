export type BasemapTheme = 'light' | 'dark';

export interface BasemapPalette {
  readonly land: string;
  readonly water: string;
  readonly river: string;
  readonly border: string;
  readonly borderCasing: string;
  readonly country: string;
  readonly place: string;
  readonly placeMinor: string;
  readonly airfield: string;
  readonly halo: string;
}

/** Quiet colours, so that markers stand out. Text has a contrast of 4.5:1 on the lightest and darkest relief. */
export const BASEMAP_PALETTES: Readonly<Record<BasemapTheme, BasemapPalette>> = {
  light: {
    land: '#f3f0e8',
    water: '#cfdde6',
    river: '#8fb4cc',
    border: '#8f8894',
    borderCasing: '#f7f4ee',
    country: '#575062',
    place: '#2f3440',
    placeMinor: '#585e6c',
    airfield: '#44548a',
    halo: '#f8f6f0',
  },
  dark: {
    land: '#1d2228',
    water: '#131a24',
    river: '#34607c',
    border: '#6c7280',
    borderCasing: '#15191f',
    country: '#9a9fb0',
    place: '#d5d8e0',
    placeMinor: '#a4aab8',
    airfield: '#98a5d8',
    halo: '#15191f',
  },
};
