import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seededRandom } from '../../fixtures/seeded-random.mjs';

const COLUMNS =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp';

const COUNTRIES = [
  { name: 'Iraq', code: 'IRQ', iso: 368, lon: 43.7, lat: 33.2, east: 3, north: 2.6 },
  { name: 'Syria', code: 'SYR', iso: 760, lon: 38.4, lat: 35, east: 2.4, north: 1.3 },
  { name: 'Yemen', code: 'YEM', iso: 887, lon: 46.5, lat: 15.6, east: 2.8, north: 1.6 },
  { name: 'Afghanistan', code: 'AFG', iso: 4, lon: 66.5, lat: 34, east: 3.4, north: 2 },
];
const EVENTS = [
  ['Political violence', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ['Political violence', 'Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  ['Political violence', 'Explosions/Remote violence', 'Air/drone strike'],
  ['Political violence', 'Battles', 'Armed clash'],
  ['Political violence', 'Violence against civilians', 'Attack'],
  ['Demonstrations', 'Riots', 'Mob violence'],
  ['Demonstrations', 'Protests', 'Peaceful protest'],
];
const WORDS =
  'rockets fell near the base and a convoy of the brigade was hit while villagers reported that two wounded were taken to hospital after clashes which lasted until evening when a patrol returned fire toward unknown gunmen who had left an explosive device beside the road'.split(
    ' ',
  );
const SOURCES = ['Al Sumaria TV', 'Xinhua', 'Shafaq News', 'Liveuamap', 'Agence France-Presse', 'وكالة الأنباء'];
const DAY = 86_400_000;
const FIRST = Date.UTC(2015, 0, 1);
const DAYS = 3650;

/**
 * Writes made-up events in the columns of ACLED, the newest first as in its exports. A row has some 450 bytes. Its
 * notes are quoted and contain commas, quotes and sometimes a line break. A twentieth of the names are not ASCII. The
 * same seed writes the same file.
 * @param {string} path
 * @param {number} rows
 */
export async function writeIncidentCsv(path, rows, seed = 1) {
  const random = seededRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const places = Array.from({ length: Math.max(10, Math.floor(rows / 25)) }, (_, at) => placeOf(at, random, pick));
  const actors = Array.from(
    { length: 900 },
    (_, at) => `${pick(['Military Forces', 'Militia', 'Tribe', 'Cell'])} ${at}`,
  );
  const file = createWriteStream(path);
  let lines = [COLUMNS];
  for (let row = 0; row < rows; row += 1) {
    lines.push(rowOf({ row, rows, random, pick, places, actors }));
    if (lines.length < 4000) continue;
    if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
    lines = [];
  }
  file.end(`${lines.join('\n')}\n`);
  await once(file, 'close');
}

function placeOf(at, random, pick) {
  const country = pick(COUNTRIES);
  // The sum of three random numbers is near its middle more often than a single random number.
  const offset = () => (random() + random() + random()) / 1.5 - 1;
  const name = at % 20 === 0 ? `قرية ${at}` : `Village ${at}`;
  return {
    country,
    name,
    district: `District ${at % 211}`,
    lat: (country.lat + offset() * country.north).toFixed(4),
    lon: (country.lon + offset() * country.east).toFixed(4),
  };
}

function rowOf({ row, rows, random, pick, places, actors }) {
  const day = Math.floor((1 - row / rows) * DAYS);
  const date = new Date(FIRST + day * DAY).toISOString().slice(0, 10);
  // The random number is squared, so that few places have most of the events.
  const { country, name, district, lat, lon } = places[Math.floor(random() ** 2 * places.length)];
  const [disorder, type, subtype] = pick(EVENTS);
  const fatalities = random() < 0.7 ? 0 : Math.floor(random() ** 4 * 40) + 1;
  const time = random() < 0.9 ? 1 : random() < 0.7 ? 2 : 3;
  const place = random() < 0.6 ? 1 : random() < 0.8 ? 2 : 3;
  const notes = notesOf(row, date, name, random, pick);
  return `${country.code}${rows - row},${date},${date.slice(0, 4)},${time},${disorder},${type},${subtype},${pick(actors)},,${1 + Math.floor(random() * 8)},${random() < 0.7 ? pick(actors) : ''},,${Math.floor(random() * 9)},13,,${country.iso},Middle East,${country.name},${district},${district} centre,,${name},${lat},${lon},${place},${pick(SOURCES)}; ${pick(SOURCES)},National,"${notes}",${fatalities},,${1_600_000_000 + row}`;
}

function notesOf(row, date, name, random, pick) {
  const words = Array.from({ length: 12 + Math.floor(random() * 22) }, () => pick(WORDS)).join(' ');
  const said = random() < 0.1 ? ' It was called ""an answer"" by its authors.' : '';
  const line = random() < 0.01 ? '\n' : ' ';
  return `Note ${row}: on ${date}, near ${name},${line}${words}.${said}`;
}
