import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../src/dataset/import/mapping/guess-mapping';
import { sampleOf } from '../../../src/dataset/import/readers/row-sample';
import { day, days, points } from '../../fixtures/import/read-values';
import { codesOf, type RanImport, runImport } from '../../fixtures/import/run-import';

/** A table of six made-up rows under one header. */
const table = (
  header: string,
  row: (at: number) => string,
  above: readonly string[] = [],
  below: readonly string[] = [],
) => [...above, header, ...Array.from({ length: 6 }, (_, at) => row(at)), ...below].join('\n');

async function proposed(content: BlobPart, name?: string) {
  const run = await runImport(content, { name });
  const guess = guessMapping({ columns: run.table.columns, rows: await sampleOf(run.table) });
  return { ...run, guess, columns: guess.mapping.columns, sums: guess.mapping.sums ?? {} };
}

const ends = ({ read }: RanImport) => [...read.columns.end].map((end) => day(end - 1));
const figures = ({ read: { columns } }: RanImport, harm: 'killed' | 'wounded', row = 1) =>
  harm === 'killed'
    ? [columns.killedLow[row], columns.killedHigh[row]]
    : [columns.woundedLow[row], columns.woundedHigh[row]];

describe('the date of the event, in tables of other makers', () => {
  it.each([
    [
      'an id of ten digits beside a date',
      'osm_id,Datum,Ort,Breite,Länge',
      (at: number) => `${1457568000 + at * 7301},1${at}.03.2016,Dorf ${at},51.3${at}1,12.4${at}7`,
      '2016-03-10',
    ],
    [
      'an id of milliseconds beside a date',
      'event_number;occurred_on;town;lat;lng',
      (at: number) => `${1457568000123 + at};2016-04-1${at};T${at};9.1${at};7.2${at}`,
      '2016-04-10',
    ],
    [
      'Spanish, with the day of the complaint first',
      'Fecha de denuncia;Fecha del hecho;Municipio',
      (at: number) => `2${at}/02/2021;1${at}/02/2021;Villa ${at}`,
      '2021-02-10',
    ],
    [
      'Arabic, with the day of the report first',
      'تاريخ البلاغ,تاريخ الحادث,المدينة',
      (at: number) => `2021-02-2${at},2021-02-1${at},الموصل`,
      '2021-02-10',
    ],
    [
      'Russian, with the day of publication first',
      'Дата публикации;Дата события;Город',
      (at: number) => `2${at}.03.2021;1${at}.03.2021;Город ${at}`,
      '2021-03-10',
    ],
    [
      'a police register with from, to and report',
      'CMPLNT_NUM,CMPLNT_FR_DT,CMPLNT_TO_DT,RPT_DT,OFNS_DESC',
      (at: number) => `70${at}19,01/1${at}/2021,01/1${at}/2021,01/2${at}/2021,ASSAULT`,
      '2021-01-10',
    ],
    [
      'parts glued to short words',
      'eventid,stday,stmo,styr,eday,emo,eyr',
      (at: number) => `${4300 + at},${at + 3},${at + 1},199${at},${at + 4},${at + 1},199${at}`,
      '1990-01-03',
    ],
    [
      'parts of one letter',
      'date_y,date_m,date_d,fatalities',
      (at: number) => `200${at},${at + 1},${at + 2},${at}`,
      '2000-01-02',
    ],
    [
      'parts in French',
      'annee_debut;mois_debut;jour_debut;annee_fin;mois_fin;jour_fin;ville',
      (at: number) => `200${at};${at + 1};${at + 2};200${at};${at + 1};${at + 5};V${at}`,
      '2000-01-02',
    ],
    [
      'parts in words',
      'Year of event,Month of event,Day of event,Where',
      (at: number) => `200${at},${['January', 'feb', 'March', 'Apr', 'May', 'June'][at]},${at + 2},Hill ${at}`,
      '2000-01-02',
    ],
    [
      'moments of older web services',
      'id,when',
      (at: number) => `${at},/Date(${Date.UTC(2015, 4, 10 + at)})/`,
      '2015-05-10',
    ],
  ])('%s', async (_, header, row, first) => {
    const run = await proposed(table(header, row));
    expect(days(run)[0]).toBe(first);
    expect(run.read.counts).toMatchObject({ loaded: 6, rejected: 0 });
  });

  it('ends with the parts of the last day', async () => {
    const run = await proposed(
      table(
        'SYEAR,SMONTH,SDAY,EYEAR,EMONTH,EDAY,NKILLED',
        (at) => `200${at},${at + 1},${at + 2},200${at},${at + 1},${at + 4},${at}`,
      ),
    );
    expect(ends(run)[0]).toBe('2000-01-04');
    expect(run.columns.killed).toBe('NKILLED');
  });

  it('has the month first where the clock in the next column is of twelve hours', async () => {
    const run = await proposed(table('Date,Time,lat,lon', (at) => `${at + 1}/5/2015,${at + 1}:30 p.m.,33.${at},44.1`));
    expect(run.guess.dateOrder).toMatchObject({ order: 'monthFirst', byClock: true });
    expect(days(run)[0]).toBe('2015-01-05');
  });

  it.each([['2021-03-1#T00:00:00Z'], ['2021-03-1# 00:00:00.000'], ['1#.03.2021 0:00'], ['03/1#/2021 12:00:00 AM']])(
    'is a whole day in %s',
    async (written) => {
      const { read } = await proposed(
        table('event_date,lat,lon', (at) => `${written.replace('#', String(at))},33.${at},44.1`),
      );
      expect([...read.columns.end].map((end, row) => end - (read.columns.start[row] ?? 0))).toEqual(
        Array(6).fill(1440),
      );
    },
  );
});

describe('both ends of a figure', () => {
  it.each([
    'Muertos (mín.),Muertos (máx.),Heridos (mín.),Heridos (máx.)',
    'killed_lo,killed_hi,injured_lo,injured_hi',
    'Deaths - lower bound,Deaths - upper bound,Injuries - lower bound,Injuries - upper bound',
    'Nombre minimum de morts,Nombre maximum de morts,Nombre minimum de blessés,Nombre maximum de blessés',
    'Killed: at least,Killed: at most,Wounded: at least,Wounded: at most',
    'min_k,max_k,min_w,max_w',
    'الحد الأدنى للقتلى,الحد الأقصى للقتلى,الحد الأدنى للجرحى,الحد الأقصى للجرحى',
    'Killed from,Killed to,Wounded from,Wounded to',
    'Mindestzahl Tote unterer Wert,Tote oberer Wert,Verletzte unterer Wert,Verletzte oberer Wert',
    'погибшие минимум,погибшие максимум,раненые минимум,раненые максимум',
    'en az ölü,en çok ölü,en az yaralı,en çok yaralı',
  ])('in %s', async (names) => {
    const run = await proposed(
      table(`date,${names},lat,lon`, (at) => `2015-05-1${at},${at},${at + 3},${at + 1},${at + 6},34.${at},44.${at}`),
    );
    expect(figures(run, 'killed')).toEqual([1, 4]);
    expect(figures(run, 'wounded')).toEqual([2, 7]);
  });

  it('of all people stand before those of civilians and children', async () => {
    const run = await proposed(
      table(
        'Date,Minimum total people killed,Maximum total people killed,Minimum civilians reported killed,Maximum civilians reported killed,Maximum children reported killed',
        (at) => `2015-05-1${at},${at + 3},${at + 6},${at},${at + 1},1`,
      ),
    );
    expect(figures(run, 'killed')).toEqual([4, 7]);
  });
});

describe('a figure that the file splits by group', () => {
  it.each([
    ['civiles muertos,policías muertos,militares muertos', 4],
    ['Civils tués,Militaires tués,Assaillants tués', 4],
    ['погибшие гражданские,погибшие военные,погибшие полицейские', 4],
    ['Civilians Killed,SFs Killed,Terrorists Killed', 4],
    ['men_killed,women_killed,children_killed', 4],
    ['FriendlyKIA,HostNationKIA,CivilianKIA', 4],
    ['ölen sivil,ölen asker,ölen polis', 4],
  ])('adds up: %s', async (names, sum) => {
    const run = await proposed(table(`date,${names},lat,lon`, (at) => `2015-05-1${at},${at},1,2,34.${at},44.${at}`));
    expect(run.sums.killed).toHaveLength(3);
    expect(figures(run, 'killed')).toEqual([sum, sum]);
  });

  it('has a column for all that its name does not call so, because it is never smaller', async () => {
    const run = await proposed(
      table('date,killed_confirmed,killed_civilians', (at) => `2015-05-1${at},${at + 2},${at}`),
    );
    expect(run.columns.killed).toBe('killed_confirmed');
  });

  it('does not count children as everybody', async () => {
    const run = await proposed(table('date,children_killed,lat,lon', (at) => `2015-05-1${at},${at},34.${at},44.${at}`));
    expect(run.columns.killed).toBeUndefined();
    expect(run.sums.killed).toBeUndefined();
  });

  it('does not mix the range of a group with the count of all', async () => {
    const run = await proposed(
      table(
        'date,killed_total,civilians_killed_min,civilians_killed_max',
        (at) => `2015-05-1${at},${at + 9},${at},${at + 1}`,
      ),
    );
    expect(figures(run, 'killed')).toEqual([10, 10]);
  });
});

describe('positions in tables of other makers', () => {
  it.each([
    [
      'UTM with its zone in a column',
      'date,zone,easting,northing',
      (at: number) => `2015-03-1${at},38N,${443900 + at},${3689000 + at}`,
    ],
    [
      'a place and its point in one cell',
      'date,where',
      (at: number) => `2015-05-1${at},"Market ${at} (33.3392, 44.3970)"`,
    ],
    ['WKT under a name that is no position', 'date,Location', (at: number) => `2015-05-1${at},POINT (44.397 33.339)`],
    ['a link to a map', 'date,map', (at: number) => `2015-05-1${at},"https://www.google.com/maps/@33.339,44.397,15z"`],
    ['degrees and minutes without signs', 'date,lat,lon', (at: number) => `2015-05-1${at},332020N,0442349E`],
    ['degrees with words', 'date,lat,lon', (at: number) => `2015-05-1${at},33.339 North,44.397 East`],
  ])('%s', async (_, header, row) => {
    const run = await proposed(table(header, row));
    const [lat = 0, lon = 0] = points(run)[0] ?? [];
    expect(lat).toBeCloseTo(33.339, 2);
    expect(lon).toBeCloseTo(44.397, 2);
  });

  it('keeps the name of the place beside its point in one cell', async () => {
    const { columns } = await proposed(table('date,where', (at) => `2015-05-1${at},"Market ${at} (33.3392, 44.3970)"`));
    expect(columns.place).toBe('where');
  });

  it('reads the other sign of the longitude once the reader says so', async () => {
    const run = await runImport(
      table('date,country,lat,lon', (at) => `2015-05-1${at},Mexico,19.${at},99.${at}`),
      {
        map: (guess) => ({ ...guess, flipped: 'lon' }),
      },
    );
    expect(points(run)[1]).toEqual([19.1, -99.1]);
    expect(codesOf(run.read)).toEqual({});
  });
});

describe('JSON of other makers', () => {
  const event = (at: number) => ({
    when: `2015-05-1${at}`,
    where: { label: `Quay ${at}`, geo: { latitude: 34.1, longitude: 44.1 } },
    harm: { dead: at },
  });
  const rows = Array.from({ length: 6 }, (_, at) => [`2015-05-1${at}`, 34.1, 44.1, at]);
  const flat = rows.map(([date, lat, lon, killed]) => ({ date, lat, lon, killed }));
  it.each([
    ['a list deep in an answer', JSON.stringify({ response: { docs: [0, 1, 2, 3, 4, 5].map(event), numFound: 6 } })],
    ['pages beside each other', JSON.stringify({ page1: [0, 1, 2].map(event), page2: [3, 4, 5].map(event) })],
    [
      'hits of a search engine',
      JSON.stringify({ hits: { hits: flat.map((source, id) => ({ _id: `${id}`, _source: source })) } }),
    ],
    ['rows under a row of names', JSON.stringify([['date', 'lat', 'lon', 'killed'], ...rows])],
    [
      'columns, index and data',
      JSON.stringify({ columns: ['date', 'lat', 'lon', 'killed'], index: [0, 1, 2, 3, 4, 5], data: rows }),
    ],
    ['an answer for a script', `callback(${JSON.stringify(flat)});`],
    ['a variable of a script', `var data = ${JSON.stringify(flat)};\n`],
    [
      'extended JSON of a database',
      JSON.stringify(
        flat.map(({ date, lat, lon, killed }) => ({
          date: { $date: `${date}T10:00:00Z` },
          loc: { type: 'Point', coordinates: [lon, lat] },
          killed: { $numberInt: `${killed}` },
        })),
      ),
    ],
  ])('%s', async (_, text) => {
    const run = await proposed(text, 'events.json');
    expect(days(run)).toEqual([0, 1, 2, 3, 4, 5].map((at) => `2015-05-1${at}`));
    expect(points(run)[5]).toEqual([34.1, 44.1]);
    expect(run.read.columns.killedHigh[5]).toBe(5);
  });

  it('names the place by the label of the member that holds it', async () => {
    const { columns } = await proposed(JSON.stringify({ docs: [0, 1, 2].map(event) }));
    expect(columns.place).toBe('where.label');
  });
});

describe('what stands in the description of a placemark', () => {
  it('is text without tags', async () => {
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Hit</name><description><![CDATA[<b>Depot</b> &amp; yard<br>burned]]></description><TimeStamp><when>2019-06-01</when></TimeStamp><Point><coordinates>44,33</coordinates></Point></Placemark></Document></kml>`;
    const { table: opened } = await runImport(kml, { name: 'a.kml' });
    expect(opened.head[0]?.[opened.columns.indexOf('description')]).toBe('Depot & yard\nburned');
  });
});
