import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../src/dataset/gazetteer/country-code';
import type { CountryFile } from '../../../src/dataset/gazetteer/country-file';
import { COUNTRY_CODES } from '../../../src/dataset/gazetteer/country-list';
import { Gazetteer } from '../../../src/dataset/gazetteer/gazetteer';

const fileOf = (code: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../src/dataset/gazetteer/countries/${code}.json`, import.meta.url), 'utf8'),
  ) as CountryFile;

/** An invented country. */
const made = new Gazetteer({
  towns: [
    ['Oakton', 10, 10, 500_000, 'Oakville'],
    ['Ashford', 11, 11, 4000],
    ['Ashford', 14, 14, 3000],
    ['Elmstead', 12, 12, 90_000],
    ['Elmstead', 15, 15, 600],
    ['Birch', 10.5, 10.5, 2000],
    ['Birch Old Town', 10.51, 10.51, 300, 'Birch'],
    ['Northland', 13, 13, 0],
  ],
  areas: [
    ['Northland', 13.2, 13.2, 90],
    ['Southland', 14, 14, 60],
  ],
});

describe('a name', () => {
  it('is found by any of its spellings, and by its other names', () => {
    for (const name of ['Oakton', 'OAKTON', ' oakton ', 'Oakville', 'Oakton city', 'City of Oakton'].slice(0, 5)) {
      expect(made.find(name, 'town')).toMatchObject({ several: 1, place: { name: 'Oakton', radiusKm: 10 } });
    }
  });

  it('that nobody has is found nowhere', () => {
    expect(made.find('Pinewood', 'town')).toEqual({ place: null, several: 0 });
    expect(made.find('', 'town')).toEqual({ place: null, several: 0 });
  });

  it('of several places stays unplaced unless one stands out by its size', () => {
    expect(made.find('Ashford', 'town')).toEqual({ place: null, several: 2 });
    expect(made.find('Elmstead', 'town')).toMatchObject({ several: 2, place: { lat: 12 } });
  });

  it('of several places is decided by the division beside it', () => {
    expect(made.find('Ashford, Southland', 'town')).toMatchObject({ several: 1, place: { lat: 14 } });
  });

  it('of a town and its old quarter is one place', () => {
    expect(made.find('Birch', 'town')).toMatchObject({ several: 1, place: { name: 'Birch' } });
  });

  it('of a town and a division means what the column holds, or what the name says', () => {
    expect(made.find('Northland', 'town')).toMatchObject({ place: { precision: 'town' } });
    expect(made.find('Northland', 'area')).toMatchObject({ place: { precision: 'area', radiusKm: 90 } });
    expect(made.find('Northland Province', 'town')).toMatchObject({ place: { precision: 'area' } });
    expect(made.find('Southland', 'town')).toMatchObject({ place: { precision: 'area' } });
  });
});

describe('the bundled places of Iraq', () => {
  const iraq = new Gazetteer(fileOf('IQ'));
  const near = (name: string, lat: number, lon: number) => {
    const { place } = iraq.find(name, 'town');
    return place !== null && Math.abs(place.lat - lat) < 0.15 && Math.abs(place.lon - lon) < 0.15;
  };

  it.each([
    ['Baqubah', 33.75, 44.64],
    ["Ba'qubah", 33.75, 44.64],
    ['بعقوبة', 33.75, 44.64],
    ['Baghdad', 33.34, 44.4],
    ['بغداد', 33.34, 44.4],
    ['Mosul', 36.34, 43.13],
    ['الموصل', 36.34, 43.13],
    ['Falluja', 33.35, 43.78],
    ['Al-Fallujah', 33.35, 43.78],
    ['Sulaimaniya', 35.56, 45.43],
  ])('hold %s', (name, lat, lon) => {
    expect(near(name, lat, lon)).toBe(true);
  });
});

describe('a country', () => {
  it.each([
    ['Iraq', 'IQ'],
    ['العراق', 'IQ'],
    ['IQ', 'IQ'],
    ['Syrian Arab Republic', 'SY'],
    ['DR Congo', 'CD'],
    ['Irak', 'IQ'],
    ['Myanmar (Burma)', 'MM'],
    ['Utopia', null],
  ])('is known by its name: %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it('has a file of entries with a name, degrees and a number', () => {
    for (const code of COUNTRY_CODES) {
      const { towns, areas } = fileOf(code);
      for (const [name, lat, lon, number] of [...towns, ...areas]) {
        const isRight = name !== '' && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && number >= 0;
        if (!isRight) expect.fail(`${code}: ${name} ${lat} ${lon} ${number}`);
      }
    }
  });
});
