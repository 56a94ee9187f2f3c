import { describe, expect, it } from 'vitest';
import { importedAtlasOf } from '../../fixtures/import/finish-import';

const csv = (...dates: string[]) =>
  ['id,date,latitude,longitude,killed', ...dates.map((date, row) => `r${row},${date},33.5,44.3,1`)].join('\n');

const zoneOf = async (...dates: string[]) =>
  (await importedAtlasOf(new TextEncoder().encode(csv(...dates)), 'dates.csv')).timeZone;

describe('the zone of an imported table', () => {
  it('is the one that all its times of day state', async () => {
    expect(await zoneOf('2018-02-06T10:15:00Z', '2018-02-06T11:00:00Z', '2018-02-07')).toBe('UTC');
    expect(await zoneOf('2018-02-06T10:15:00+03:00')).toBe('+03:00');
  });

  it('is empty where no time of day states one', async () => {
    expect(await zoneOf('2018-02-06 10:15', '2018-02-06 11:00')).toBe('');
  });

  it('is absent without times of day, and when rows differ', async () => {
    expect(await zoneOf('2018-02-06', '2018-02-07')).toBeUndefined();
    expect(await zoneOf('2018-02-06T10:15:00Z', '2018-02-06T11:00:00+03:00')).toBeUndefined();
  });
});
