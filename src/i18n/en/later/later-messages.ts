import { about } from './about';
import { answers } from './answers';
import { byName } from './by-name';
import { charts } from './charts';
import { compare } from './compare';
import { corrections } from './corrections';
import { exports } from './exports';
import { figures } from './figures';
import { imports } from './imports';
import { map } from './map';
import { offline } from './offline';
import { panels } from './panels';
import { places } from './places';
import { record } from './record';
import { undated } from './undated';

/** The messages that only parts fetched on demand show, by room. */
export const enLater = {
  about,
  answers,
  byName,
  charts,
  compare,
  corrections,
  exports,
  figures,
  imports,
  map,
  offline,
  panels,
  places,
  record,
  undated,
} as const;
