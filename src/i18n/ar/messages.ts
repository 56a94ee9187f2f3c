import { app } from './app';
import { figures } from './figures';
import { imports } from './imports';
import { map } from './map';
import { panels } from './panels';
import { problems } from './problems';
import { record } from './record';
import { search } from './search';
import { terms } from './terms';
import { timeline } from './timeline';
import { tools } from './tools';

/** All messages, by room. */
export const ar = { app, terms, map, timeline, panels, problems, imports, figures, record, search, tools };
