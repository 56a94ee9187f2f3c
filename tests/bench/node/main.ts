import { synthesise } from '../data/synthetic-events';
import { benchCrossfilter } from './crossfilter-bench';
import { benchEngine } from './engine-bench';
import { benchMosaic } from './mosaic-bench';
import { benchStarts } from './starts-bench';
import { benchSupercluster } from './supercluster-bench';

const [, , subject, count, placeCount] = process.argv;
const events = Number(count);
const places = Number(placeCount);

if (subject === 'engine') benchEngine(synthesise(events, places));
else if (subject === 'engine-shuffled') benchEngine(synthesise(events, places, 1, false), '-shuffled');
else if (subject === 'engine-starts') benchStarts(synthesise(events, places));
else if (subject === 'supercluster') benchSupercluster(synthesise(events, places));
else if (subject === 'crossfilter') benchCrossfilter(synthesise(events, places));
else if (subject === 'mosaic') await benchMosaic(synthesise(events, places));
else throw new Error(`No such subject: ${subject}`);
