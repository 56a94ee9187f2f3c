import { app } from './app';
import { charts } from './charts';
import { compare } from './compare';
import { events } from './events';
import { faults } from './faults';
import { figures } from './figures';
import { imports } from './imports';
import { map } from './map';
import { measure } from './measure';
import { panels } from './panels';
import { problems } from './problems';
import { record } from './record';
import { search } from './search';
import { terms } from './terms';
import { timeline } from './timeline';
import { tools } from './tools';
import { undated } from './undated';

/** The messages that the page shows before any part of it is fetched on demand, by room. */
export const en = {
  app,
  charts,
  compare,
  events,
  faults,
  figures,
  imports,
  map,
  measure,
  panels,
  problems,
  record,
  search,
  terms,
  timeline,
  tools,
  undated,
} as const;
