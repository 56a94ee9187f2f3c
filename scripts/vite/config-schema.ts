import * as v from 'valibot';
import { FIELD_TARGETS } from '../../src/dataset/import/mapping/mapping';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const inTwo = v.union(
  [text, v.strictObject({ en: text, ar: v.optional(text) })],
  'must be text, or {"en": …, "ar": …}',
);

const day = v.pipe(
  v.string('must be a day such as "2020-03-11"'),
  v.check((value) => isDay(value), 'must be a day such as "2020-03-11"'),
);

const degrees = (most: number, name: string) =>
  v.pipe(
    v.number(`must be the ${name} in degrees`),
    v.minValue(-most, `must be a ${name} from -${most} to ${most}`),
    v.maxValue(most, `must be a ${name} from -${most} to ${most}`),
  );

/** An origin alone: a path, a wildcard or another scheme would allow other pages than its author thinks. */
const origin = v.pipe(
  v.string('must be an origin such as "https://example.org"'),
  v.check(
    (value) => isOrigin(value),
    'must be an origin such as "https://example.org", without a path, and https (http on this computer)',
  ),
);

const address = v.pipe(
  v.string('must be an address'),
  v.check((value) => isAddress(value), 'must be an https address (http on this computer), or one relative to the page'),
);

const paragraphs = v.union([text, v.array(text)], 'must be text, or a list of texts');

const targets = Object.fromEntries(FIELD_TARGETS.map((target) => [target, v.optional(text)]));

const mapping = v.strictObject({
  columns: v.optional(v.strictObject(targets)),
  dateOrder: v.optional(v.picklist(['dayFirst', 'monthFirst'], 'must be "dayFirst" or "monthFirst"')),
  positionFormat: v.optional(v.picklist(['latLon', 'lonLat'], 'must be "latLon" or "lonLat"')),
  titleTemplate: v.optional(text),
  oneDate: v.optional(day),
  byName: v.optional(
    v.strictObject({ country: v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/, 'must be two capital letters, or ""')) }),
  ),
});

const data = v.strictObject({
  file: v.optional(text),
  title: v.optional(inTwo),
  description: v.optional(inTwo),
  licence: v.optional(text),
  updated: v.optional(day),
  /** Path of a file beside the config: text, Markdown, or a CSV with two columns. */
  codebook: v.optional(text),
  credits: v.optional(paragraphs),
  /** What the columns of a table mean, where the guess is wrong; the rest is guessed as on the mapping screen. */
  mapping: v.optional(mapping),
});

/** The config file. Unknown members are refused: a typing error must not be passed over. */
export const configSchema = v.strictObject({
  $schema: v.optional(text),
  title: v.optional(inTwo),
  description: v.optional(text),
  language: v.optional(v.picklist(['en', 'ar'], 'must be "en" or "ar"')),
  data: v.optional(data),
  view: v.optional(
    v.strictTuple(
      [
        degrees(180, 'longitude'),
        degrees(85, 'latitude'),
        v.pipe(
          v.number('must be a zoom'),
          v.minValue(0, 'must be a zoom from 0 to 22'),
          v.maxValue(22, 'must be a zoom from 0 to 22'),
        ),
      ],
      'must be [longitude, latitude, zoom]',
    ),
  ),
  window: v.optional(
    v.pipe(
      v.strictObject({ from: day, to: day }),
      v.check(({ from, to }) => from < to, '"to" is the first day after the window, and must be later than "from"'),
    ),
  ),
  basemap: v.optional(
    v.strictObject({
      type: v.picklist(['style', 'xyz', 'pmtiles'], 'must be "style", "xyz" or "pmtiles"'),
      url: address,
    }),
  ),
  hosts: v.optional(v.array(origin, 'must be a list of origins')),
  embedOrigins: v.optional(v.array(origin, 'must be a list of origins')),
  offline: v.optional(v.boolean('must be true or false')),
});

export type AtlasConfig = v.InferOutput<typeof configSchema>;

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function isSafe(url: URL): boolean {
  const isHere = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere);
}

function isOrigin(value: string): boolean {
  if (value.includes('*') || !URL.canParse(value)) return false;
  const url = new URL(value);
  return isSafe(url) && url.origin === value;
}

function isAddress(value: string): boolean {
  const url = URL.canParse(value, 'https://page.invalid/') ? new URL(value, 'https://page.invalid/') : null;
  return url !== null && isSafe(url);
}
