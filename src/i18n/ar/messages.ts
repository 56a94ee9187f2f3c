import { about } from './about';
import { answers } from './answers';
import { app } from './app';
import { byName } from './by-name';
import { charts } from './charts';
import { cite } from './cite';
import { corrections } from './corrections';
import { events } from './events';
import { exports } from './exports';
import { faults } from './faults';
import { figures } from './figures';
import { imports } from './imports';
import { map } from './map';
import { measure } from './measure';
import { panels } from './panels';
import { places } from './places';
import { problems } from './problems';
import { record } from './record';
import { search } from './search';
import { share } from './share';
import { terms } from './terms';
import { timeline } from './timeline';
import { tools } from './tools';
import { undated } from './undated';

/** All messages, by room. */
export const ar = {
  answers,
  app,
  terms,
  map,
  timeline,
  panels,
  problems,
  imports,
  corrections,
  charts,
  figures,
  record,
  about,
  byName,
  faults,
  events,
  exports,
  places,
  search,
  tools,
  measure,
  undated,
  cite,
  share,
};
