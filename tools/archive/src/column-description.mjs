/** Formats in which a column may state a date. */
export const DATE_FORMATS = ['iso', 'dayFirst', 'monthFirst', 'yearMonthDay', 'epochDays', 'epochSeconds'];

/**
 * @typedef {{ column: string, format: string }} DateColumn
 * @typedef {{ year: string, month: string, day: string }} DateParts one column for each part; 0 and blank are unknown
 * @typedef {DateColumn | DateParts} DateSource
 * @typedef {{ best: string, low: string | null, high: string | null }} FigureColumns
 * @typedef {{ name: string, label: string }} TextColumn
 * @typedef {object} Description
 * @property {string} title
 * @property {string[]} credits
 * @property {string} licence
 * @property {string | null} id null: file and row stand for it
 * @property {{ column: string | null, labels: Record<string, string> }} class
 * @property {DateSource} start
 * @property {DateSource | null} end
 * @property {boolean} endIncluded whether the event still covers the day of its end
 * @property {{ column: string | null, yes: string[] }} lasted without a column: `yes` is `['']` where all lasted, else empty
 * @property {string} lon
 * @property {string} lat
 * @property {FigureColumns | null} killed
 * @property {FigureColumns | null} wounded
 * @property {boolean} negativeIsUnknown
 * @property {TextColumn[]} text
 */

export class DescriptionError extends Error {}

const KEYS = [
  'title',
  'credits',
  'licence',
  'id',
  'class',
  'start',
  'end',
  'endIncluded',
  'lasted',
  'lon',
  'lat',
  'killed',
  'wounded',
  'negativeIsUnknown',
  'text',
];

/**
 * Reads a description of columns, or says of the first fault where it is and what was expected there.
 * @param {unknown} value parsed JSON
 * @param {readonly string[]} columns names of the input's columns
 * @returns {Description}
 */
export function readDescription(value, columns) {
  const raw = record(value, 'the description');
  const unknown = Object.keys(raw).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new DescriptionError(`"${unknown}" is no part of a description. Known: ${KEYS.join(', ')}.`);
  const column = columnReader(columns);
  const text = (raw.text === undefined ? [] : list(raw.text, 'text')).map((each, at) =>
    textColumn(each, `text[${at}]`, column),
  );
  const twice = text.find(({ name }, at) => text.findIndex((other) => other.name === name) !== at);
  if (twice) throw new DescriptionError(`text: the column "${twice.name}" is named twice.`);
  return {
    title: raw.title === undefined ? 'Archive' : string(raw.title, 'title'),
    credits:
      raw.credits === undefined ? [] : list(raw.credits, 'credits').map((each, at) => string(each, `credits[${at}]`)),
    licence: raw.licence === undefined ? '' : string(raw.licence, 'licence'),
    id: raw.id === undefined ? null : column(raw.id, 'id'),
    class: classOf(raw.class, column),
    start: dateOf(raw.start, 'start', column),
    end: raw.end === undefined ? null : dateOf(raw.end, 'end', column),
    endIncluded: raw.endIncluded === undefined ? true : truth(raw.endIncluded, 'endIncluded'),
    lasted: lastedOf(raw.lasted, column),
    lon: column(raw.lon, 'lon'),
    lat: column(raw.lat, 'lat'),
    killed: figuresOf(raw.killed, 'killed', column),
    wounded: figuresOf(raw.wounded, 'wounded', column),
    negativeIsUnknown: raw.negativeIsUnknown === undefined ? false : truth(raw.negativeIsUnknown, 'negativeIsUnknown'),
    text,
  };
}

/** @param {Description} description @returns {string[]} every column that it reads, once */
export function columnsOf(description) {
  const { id, start, end, lon, lat, killed, wounded, lasted, text } = description;
  const dates = [start, end].flatMap((each) =>
    !each ? [] : 'column' in each ? [each.column] : [each.year, each.month, each.day],
  );
  const figures = [killed, wounded].flatMap((each) => (each ? [each.best, each.low, each.high] : []));
  const names = [
    id,
    description.class.column,
    lasted.column,
    lon,
    lat,
    ...dates,
    ...figures,
    ...text.map(({ name }) => name),
  ];
  return [...new Set(names.filter((name) => name !== null))];
}

/** @typedef {(value: unknown, where: string) => string} ColumnReader */

/** @param {readonly string[]} columns @returns {ColumnReader} */
function columnReader(columns) {
  return (value, where) => {
    const name = string(value, where);
    if (columns.includes(name)) return name;
    throw new DescriptionError(`${where}: the input has no column "${name}". It has: ${columns.join(', ')}.`);
  };
}

/** @param {unknown} value @param {ColumnReader} column */
function classOf(value, column) {
  if (value === undefined) return { column: null, labels: {} };
  if (typeof value === 'string') return { column: column(value, 'class'), labels: {} };
  const raw = record(value, 'class', ['column', 'labels']);
  const labels = raw.labels === undefined ? {} : record(raw.labels, 'class.labels');
  const entries = Object.entries(labels).map(([id, label]) => [id, string(label, `class.labels.${id}`)]);
  return { column: column(raw.column, 'class.column'), labels: Object.fromEntries(entries) };
}

/** @param {unknown} value @param {string} where @param {ColumnReader} column @returns {DateSource} */
function dateOf(value, where, column) {
  if (typeof value === 'string') return { column: column(value, where), format: 'iso' };
  const raw = record(value, where, ['column', 'format', 'year', 'month', 'day']);
  if (raw.year !== undefined) {
    const part = (/** @type {string} */ name) => column(raw[name], `${where}.${name}`);
    return { year: part('year'), month: part('month'), day: part('day') };
  }
  const format = raw.format === undefined ? 'iso' : string(raw.format, `${where}.format`);
  if (!DATE_FORMATS.includes(format)) {
    throw new DescriptionError(`${where}.format: "${format}" is unknown. Known: ${DATE_FORMATS.join(', ')}.`);
  }
  return { column: column(raw.column, `${where}.column`), format };
}

/** @param {unknown} value @param {ColumnReader} column */
function lastedOf(value, column) {
  if (value === undefined || typeof value === 'boolean') return { column: null, yes: value ? [''] : [] };
  const raw = record(value, 'lasted', ['column', 'yes']);
  const yes =
    raw.yes === undefined
      ? ['1', 'true', 'yes']
      : list(raw.yes, 'lasted.yes').map((each) => string(each, 'lasted.yes'));
  return { column: column(raw.column, 'lasted.column'), yes };
}

/** @param {unknown} value @param {string} where @param {ColumnReader} column @returns {FigureColumns | null} */
function figuresOf(value, where, column) {
  if (value === undefined) return null;
  if (typeof value === 'string') return { best: column(value, where), low: null, high: null };
  const raw = record(value, where, ['low', 'best', 'high']);
  const end = (/** @type {'low' | 'high'} */ name) =>
    raw[name] === undefined ? null : column(raw[name], `${where}.${name}`);
  return { best: column(raw.best, `${where}.best`), low: end('low'), high: end('high') };
}

/** @param {unknown} value @param {string} where @param {ColumnReader} column @returns {TextColumn} */
function textColumn(value, where, column) {
  if (typeof value === 'string') return { name: column(value, where), label: value };
  const raw = record(value, where, ['column', 'label']);
  const name = column(raw.column, `${where}.column`);
  return { name, label: raw.label === undefined ? name : string(raw.label, `${where}.label`) };
}

/** @param {unknown} value @param {string} where @param {readonly string[]} [keys] @returns {Record<string, unknown>} */
function record(value, where, keys) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DescriptionError(`${where}: expected an object, found ${JSON.stringify(value) ?? 'nothing'}.`);
  }
  const unknown = keys && Object.keys(value).find((key) => !keys.includes(key));
  if (unknown) throw new DescriptionError(`${where}: "${unknown}" is unknown. Known: ${keys?.join(', ')}.`);
  return /** @type {Record<string, unknown>} */ (value);
}

/** @param {unknown} value @param {string} where @returns {unknown[]} */
function list(value, where) {
  if (Array.isArray(value)) return value;
  throw new DescriptionError(`${where}: expected a list, found ${JSON.stringify(value)}.`);
}

/** @param {unknown} value @param {string} where @returns {string} */
function string(value, where) {
  if (typeof value === 'string' && value !== '') return value;
  throw new DescriptionError(`${where}: expected a text, found ${JSON.stringify(value) ?? 'nothing'}.`);
}

/** @param {unknown} value @param {string} where @returns {boolean} */
function truth(value, where) {
  if (typeof value === 'boolean') return value;
  throw new DescriptionError(`${where}: expected true or false, found ${JSON.stringify(value)}.`);
}
