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
import { patterns } from './patterns';
import { picture } from './picture';
import { places } from './places';
import { record } from './record';
import { report } from './report';
import { tools } from './tools';
import { undated } from './undated';

/** The messages that only parts fetched on demand show, by room. */
export const arLater = {
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
  picture,
  places,
  record,
  report,
  patterns,
  tools,
  undated,
};
