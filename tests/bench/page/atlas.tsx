import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/app/App';
import { createEngineFrom } from '../../../src/spacetime/create-engine';
import type { PreparedEngine } from '../../../src/spacetime/prepare-engine';
import { createAppStore } from '../../../src/state/store';
import { windowAt } from '../data/windows';
import './bench-window';
import { recordFrames } from './record-frames';
import { syntheticAtlas } from './synthetic-atlas';

const FILTER = ['kind-1', 'kind-2', 'kind-3'];

const params = new URLSearchParams(location.search);
const events = Number(params.get('events'));
const store = createAppStore();
const root = document.getElementById('root');
if (!root) throw new Error('no #root');
createRoot(root).render(<App store={store} onReload={() => {}} />);

const worker = new Worker(new URL('./prepare-worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<{ prepared: PreparedEngine; prepare: number }>) => {
  const before = performance.now();
  const engine = createEngineFrom(data.prepared);
  const build = { prepare: data.prepare, create: performance.now() - before };
  store.getState().showAtlas(syntheticAtlas(engine));
  window.atlasBench = {
    build,
    scrub: (scrub, steps) => recordFrames(steps, (step) => store.getState().setWindow(...windowAt(scrub, step))),
    toggle: (times) =>
      recordFrames(times, (step) => store.getState().setFilter('kind', step % 2 === 0 ? FILTER : null)),
    async play(milliseconds) {
      store.getState().setWindow(...windowAt({ id: '', name: '', width: 30, step: 1 }, 0));
      let moves = 0;
      const unsubscribe = store.subscribe((state, last) => {
        if (state.window !== last.window) moves += 1;
      });
      store.getState().setSpeed(4);
      store.getState().setPlaying(true);
      const until = performance.now() + milliseconds;
      const frames: number[] = [];
      while (performance.now() < until) frames.push(...(await recordFrames(20, () => {})).frames);
      store.getState().setPlaying(false);
      unsubscribe();
      return { frames, moves };
    },
  };
});
worker.postMessage({ events, places: Math.ceil(events / 10) });
