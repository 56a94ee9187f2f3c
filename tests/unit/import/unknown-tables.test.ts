import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/dataset/import/mapping/guess-mapping';
import { parseMgrs } from '../../../src/dataset/import/parse/position';
import { day, days, lines, points } from '../../fixtures/import/read-values';
import { codesOf, minutes, type RanImport, runImport } from '../../fixtures/import/run-import';

/** The table as an import reads it by the guess that the page proposes. */
async function proposed(content: BlobPart) {
  const run = await runImport(content);
  const guess = guessMapping({ columns: run.table.columns, rows: run.table.head });
  return { ...run, guess, columns: guess.mapping.columns };
}

describe('the date', () => {
  it('is never a column of numbered records', async () => {
    const run = await proposed(
      lines('no,day,x', '700100200,20170405,a', '700100202,20170406,b', '700100209,20170407,c'),
    );
    expect(days(run)).toEqual(['2017-04-05', '2017-04-06', '2017-04-07']);
  });

  it('of an event stands before the date of a report or an update', async () => {
    const { columns } = await proposed(
      lines(
        'date_reported,incident_date,last_updated',
        '2019-03-09,2019-03-02,2020-01-01',
        '2019-03-10,2019-03-03,2020-01-01',
      ),
    );
    expect(columns.date).toBe('incident_date');
  });

  it('is put together from columns with the same beginning, and so is the last date', async () => {
    const run = await proposed(
      lines(
        'year,begin_year,begin_month,begin_day,end_year,end_month,end_day',
        '2001,2001,5,6,2001,5,9',
        '2002,2002,6,-1,2002,7,0',
      ),
    );
    expect(days(run)).toEqual(['2001-05-06', '2002-06-01']);
    expect([...run.read.columns.end].map(day)).toEqual(['2001-05-10', '2002-08-01']);
  });

  it('takes its time from a column of bare numbers', async () => {
    const run = await proposed(
      lines('date,time,lat,lon', '2018-02-03,2145,33,44', '2018-02-03,5,33,44', '2018-02-03,730,33,44'),
    );
    expect([...run.read.columns.start]).toEqual(
      ['2018-02-03T21:45Z', '2018-02-03T00:05Z', '2018-02-03T07:30Z'].map((time) => Date.parse(time) / 60_000),
    );
  });

  it('has no time where every row is at midnight', async () => {
    const { read } = await proposed(
      lines('date,lat,lon', '03/14/2018 12:00:00 AM,33,44', '03/15/2018 12:00:00 AM,33,44'),
    );
    expect([...read.columns.end].map((end, row) => end - (read.columns.start[row] ?? 0))).toEqual([1440, 1440]);
  });

  it('can be one for all rows, which every row then says', async () => {
    const { read } = await runImport('lat,lon,name\n33,44,A\n34,45,B', {
      map: (guess) => ({ ...guess, oneDate: '2016-07-03' }),
    });
    expect([...read.columns.start]).toEqual([minutes('2016-07-03'), minutes('2016-07-03')]);
    expect(codesOf(read)).toEqual({ dateGiven: 2 });
  });
});

describe('the position', () => {
  it('is read in columns of decimal commas, whatever their language', async () => {
    const run = await proposed(lines('tarih;enlem;boylam', '05.06.2017;37,51;42,45', '06.06.2017;37,52;42,46'));
    expect(points(run)).toEqual([
      [37.51, 42.45],
      [37.52, 42.46],
    ]);
  });

  it('is found by its content where no column is named', async () => {
    const run = await proposed(lines('7\tOak\t2015-01-02\t12.2500\t104.5100', '8\tAsh\t2015-01-03\t13.2500\t105.5100'));
    expect(points(run)).toEqual([
      [12.25, 104.51],
      [13.25, 105.51],
    ]);
  });

  it('says that its order is assumed where both columns could be the latitude', async () => {
    const { guess } = await proposed(
      lines('7\tOak\t2015-01-02\t12.2500\t44.5100', '8\tAsh\t2015-01-03\t13.2500\t45.5100'),
    );
    expect(guess.remarks.map(({ code }) => code)).toEqual(['orderAssumed']);
  });

  it('is no unit vector and no metres of an unnamed projection', async () => {
    const unit = await proposed(lines('date,x,y,z', '2015-01-02,0.59,0.58,0.54', '2015-01-03,0.58,0.57,0.55'));
    expect(unit.columns.lat).toBeUndefined();
    const metres = await proposed(
      lines('date,x_coord,y_coord', '2015-01-02,612345.5,712345.5', '2015-01-03,612346.5,712346.5'),
    );
    expect(metres.columns.lat).toBeUndefined();
    expect(metres.guess.remarks.map(({ code }) => code)).toEqual(['notDegrees', 'noPosition']);
  });

  it('is converted from metres of Web Mercator where the points then lie in their countries', async () => {
    const run = await proposed(
      lines('date,country,x,y', '2015-01-02,Iraq,4942000,3946000', '2015-01-03,Iraq,4943000,3947000'),
    );
    expect(points(run)).toEqual([
      [33.381, 44.395],
      [33.389, 44.404],
    ]);
    expect(run.guess.remarks.map(({ code }) => code)).toEqual(['converted']);
  });

  it('is converted from UTM where the columns name the zone', async () => {
    const run = await proposed(
      lines('date,utm38n_x,utm38n_y', '2015-01-02,443900,3689000', '2015-01-03,443901,3689001'),
    );
    // The MGRS reference of the same point, which another library reads.
    const { lon, lat } = parseMgrs('38S MB 43900 89000');
    const [[foundLat, foundLon] = []] = points(run) as number[][];
    expect(foundLat).toBeCloseTo(lat, 3);
    expect(foundLon).toBeCloseTo(lon, 3);
  });

  it('offers to be swapped where that puts the rows into their country', async () => {
    const { guess } = await proposed(
      lines('date,country,lat,lon', '2015-01-02,Iraq,44.1,33.2', '2015-01-03,Iraq,44.2,33.3'),
    );
    expect(guess.remarks).toEqual([{ code: 'swapFits', count: 2, total: 2 }]);
  });

  it.each([
    ['geo:33.5,44.25;u=35', 33.5, 44.25],
    ['https://www.google.com/maps/place/X/@33.5,44.25,17z', 33.5, 44.25],
    ['https://www.openstreetmap.org/?mlat=33.5&mlon=44.25#map=15/33.5/44.25', 33.5, 44.25],
    ['{"type":"Point","coordinates":[44.25,33.5]}', 33.5, 44.25],
    ['38S MC 32912 10212', 33.529, 44.278],
    ['38S 430309 3707208', 33.503, 44.25],
    ['849VCWC8+R9', 37.422, -122.084],
    ['POLYGON ((44 33, 44.5 33, 44.5 34, 44 34, 44 33))', 33.5, 44.25],
    ['34-30N 043-12E', 34.5, 43.2],
  ])('is understood as %s', async (text, lat, lon) => {
    const cell = `"${text.replaceAll('"', '""')}"`;
    const run = await proposed(lines('date,where it was', `2015-01-02,${cell}`, `2015-01-03,${cell}`));
    const [[foundLat = 0, foundLon = 0] = []] = points(run) as number[][];
    expect(Math.abs(foundLat - lat)).toBeLessThan(0.01);
    expect(Math.abs(foundLon - lon)).toBeLessThan(0.01);
  });

  it('is said to be missing where no column holds one', async () => {
    const { guess, read } = await proposed(lines('date,town,dead', '2015-01-02,Oak,1', '2015-01-03,Ash,2'));
    expect(guess.remarks).toEqual([{ code: 'noPosition' }]);
    expect(read.counts).toMatchObject({ loaded: 2, placed: 0 });
  });
});

describe('figures', () => {
  const figures = ({ read }: RanImport, name: 'killed' | 'wounded') => [
    read.columns[`${name}Low`][0],
    read.columns[`${name}Best`][0],
    read.columns[`${name}High`][0],
  ];

  it.each([
    'Fewest deaths,Most deaths,Fewest injured,Most injured',
    'deaths (low),deaths (high),injuries (low),injuries (high)',
    'lower_estimate_killed,upper_estimate_killed,lower_estimate_wounded,upper_estimate_wounded',
    'killed from,killed to,wounded from,wounded to',
  ])('with a lowest and a highest count keep both: %s', async (names) => {
    const run = await proposed(
      lines(`date,place,${names.replace(/Fewest/g, 'Lowest').replace(/Most/g, 'Highest')}`, '2015-01-02,Oak,3,7,5,9'),
    );
    expect(figures(run, 'killed')).toEqual([3, 3, 7]);
    expect(figures(run, 'wounded')).toEqual([5, 5, 9]);
  });

  it('split by group add up, and a part of a group is not added again', async () => {
    const run = await proposed(
      lines('date,place,civilian deaths,soldier deaths,children deaths,injured civilians', '2015-01-02,Oak,3,2,1,4'),
    );
    expect(figures(run, 'killed')).toEqual([5, 5, 5]);
    expect(run.guess.mapping.sums).toEqual({
      killed: ['civilian deaths', 'soldier deaths'],
      wounded: ['injured civilians'],
    });
  });

  it('of a whole stand before figures of groups', async () => {
    const run = await proposed(lines('date,place,civilians killed,total killed', '2015-01-02,Oak,3,9'));
    expect(figures(run, 'killed')).toEqual([9, 9, 9]);
  });

  it('that lack one of their groups are marked', async () => {
    const { read } = await proposed(
      lines('date,place,civilians killed,police killed', '2015-01-02,Oak,3,', '2015-01-03,Oak,1,1'),
    );
    expect(codesOf(read)).toEqual({ countIncomplete: 1 });
  });
});

describe('a meaning that a name suggests and the content refutes', () => {
  it('is not given: categories are no places, numbers no titles, links no descriptions', async () => {
    const { columns } = await proposed(
      lines(
        'title,site,town,date,notes,source',
        '1,Other,Oak,2015-01-02,https://news.example/1,",uw,"',
        '2,School,Ash,2015-01-03,https://news.example/2,",uw,"',
      ),
    );
    expect(columns).toMatchObject({ place: 'town', url: 'notes' });
    expect(columns.title).toBeUndefined();
    expect(columns.source).toBeUndefined();
    expect(columns.summary).toBeUndefined();
  });

  it('leaves codes of precision alone, and understands those with words', async () => {
    const coded = await proposed(lines('date,lat,lon,geo_precision', '2015-01-02,33,44,1', '2015-01-03,33,44,3'));
    expect(codesOf(coded.read)).toEqual({});
    const worded = await proposed(
      lines('date,lat,lon,geo precision', '2015-01-02,33,44,1 - exact', '2015-01-03,33,44,within 10 km'),
    );
    expect([...worded.read.columns.places.radiusKm]).toEqual([0.5, 10]);
  });
});

describe('where a table begins and ends', () => {
  it('is found below titles and above notes and totals', async () => {
    const run = await proposed(
      lines(
        'Register of fires',
        '"Source: the fire brigade, 2nd edition"',
        '',
        'date,place,lat,lon,dead',
        '2015-01-02,Oak,33,44,1',
        ',,,,',
        'Total,,,,1',
        'Figures are preliminary.,,,,',
      ),
    );
    expect(run.table.titleLines).toBe(2);
    expect(run.read.counts).toMatchObject({ rows: 1, loaded: 1, rejected: 0, blank: 3 });
  });

  it('obeys the delimiter that Excel writes above the header', async () => {
    const run = await proposed(lines('sep=|', 'date|place|lat|lon', '2015-01-02|Oak|33,5|44,5'));
    expect(points(run)).toEqual([[33.5, 44.5]]);
  });

  it('joins a header of two rows', async () => {
    const { table } = await runImport(
      lines('date,place,killed,,wounded,', ',,min,max,min,max', '2015-01-02,Oak,1,2,3,4'),
    );
    expect(table.columns).toEqual(['date', 'place', 'killed min', 'killed max', 'wounded min', 'wounded max']);
  });

  it('loses no row: rows that hold data and no date are shown without one', async () => {
    const { read } = await proposed(lines('date,place,lat,lon,dead', '2015-01-02,Oak,33,44,1', ',Ash,33,44,2'));
    expect(read.counts).toMatchObject({ rows: 2, loaded: 2, undated: 1, rejected: 0 });
  });
});
