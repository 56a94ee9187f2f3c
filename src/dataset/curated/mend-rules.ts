import { isObject } from './json';
import { type Rule, type Rules, valueAt } from './mend-entry';

/** Puts a value in the place of the refused one. */
export function put(value: unknown): Rule {
  return ({ entry, keys }) => {
    const holder = valueAt(entry, keys.slice(0, -1));
    const last = keys.at(-1);
    if (last === undefined) return false;
    if (Array.isArray(holder)) holder[Number(last)] = value;
    else if (isObject(holder)) holder[last] = value;
    else return false;
    return true;
  };
}

const withoutPoint: Rule = ({ entry }) => {
  entry.point = null;
  return true;
};

export const SOURCE_RULES: Rules = {
  publisher: put('Publisher not named'),
  title: put('Title not named'),
  url: put(null),
  published: put(null),
};

export const PLACE_RULES: Rules = {
  name: ({ entry, index }) =>
    put(typeof entry.id === 'string' ? entry.id : `place ${index + 1}`)({ entry, keys: ['name'], index }),
  point: put(null),
  'point.lat': withoutPoint,
  'point.lon': withoutPoint,
  precision: put('unknown'),
  radiusKm: put(null),
  basis: put('The file does not say how the place is known.'),
};
