import { prepareEngine, transferablesOf } from '../../../src/spacetime/prepare-engine';
import { synthesise } from '../data/synthetic-events';

self.addEventListener('message', ({ data }: MessageEvent<{ events: number; places: number }>) => {
  const { table, places } = synthesise(data.events, data.places);
  const before = performance.now();
  const prepared = prepareEngine(table, places);
  const prepare = performance.now() - before;
  if (prepared) self.postMessage({ prepared, prepare }, { transfer: transferablesOf(prepared) });
});
