import { standInName } from '../../domain/source';
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

const nameOfSource: Rule = ({ entry, keys, index }) => {
  const id = typeof entry.id === 'string' ? entry.id : String(index + 1);
  return put(standInName(typeof entry.url === 'string' ? entry.url : null, id))({ entry, keys, index });
};

export const SOURCE_RULES: Rules = {
  publisher: nameOfSource,
  title: nameOfSource,
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
  basis: put(''),
};
