import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/app/App';
import { createEngineFrom } from '../../../src/spacetime/create-engine';
import type { PreparedEngine } from '../../../src/spacetime/prepare-engine';
import { createAppStore } from '../../../src/state/store';
import { windowAt } from '../data/windows';
import { MapOnly } from './MapOnly';
import './bench-window';
import { recordFrames } from './record-frames';
import { syntheticAtlas } from './synthetic-atlas';
import { type WatchedFrame, watchViews } from './watch-views';

const FILTER = ['kind-1', 'kind-2', 'kind-3'];
const MEASURES = ['wounded', 'incidents', 'killed'] as const;
const SPLITS = ['actor', 'group', 'kind'] as const;

/** Times each step; no frame is drawn between the steps. */
function timeEach(steps: number, task: (step: number) => void): number[] {
  return Array.from({ length: steps }, (_, step) => {
    const before = performance.now();
    task(step);
    return performance.now() - before;
  });
}

/** Resolves when the next frame has been laid out and painted. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve());
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}

/** Milliseconds after which every view shows a change, also the views that draw less often. */
const REST = 700;

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, REST);
  });
}

/** Moves the window and draws everything that moves with it at once: markers, bars, thumbs. */
function moveTo([from, to]: readonly [number, number]): void {
  store.getState().setWindow(from, to);
  store.live.frame.flush();
}

/** Sets the speed at which play goes through all of the time. */
function runInSeconds(seconds: number): void {
  const { range, setPace } = store.getState();
  setPace((range[1] - range[0]) / seconds);
}

let stopWatching: () => readonly WatchedFrame[] = () => [];

const params = new URLSearchParams(location.search);
const events = Number(params.get('events'));
const store = createAppStore();
const root = document.getElementById('root');
if (!root) throw new Error('no #root');
const isMapOnly = params.get('only') === 'map';
createRoot(root).render(isMapOnly ? <MapOnly store={store} /> : <App store={store} onReload={() => {}} />);

const worker = new Worker(new URL('./prepare-worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<{ prepared: PreparedEngine; prepare: number }>) => {
  const before = performance.now();
  const engine = createEngineFrom(data.prepared);
  const build = { prepare: data.prepare, create: performance.now() - before };
  store.getState().showAtlas(syntheticAtlas(engine));
  window.atlasBench = {
    build,
    watch() {
      stopWatching = watchViews(engine);
    },
    watched: () => stopWatching(),
    scrub: (scrub, steps) => recordFrames(steps, (step) => moveTo(windowAt(scrub, step))),
    engine: (scrub, steps) =>
      timeEach(steps, (step) => {
        engine.update({ window: windowAt(scrub, step) });
        for (const { id } of engine.table.dimensions) engine.facet(id);
        return engine.totals;
      }),
    burst: (scrub, steps) => timeEach(steps, (step) => moveTo(windowAt(scrub, step))),
    async shown(scrub, steps) {
      const times: number[] = [];
      for (let step = 0; step < steps; step += 1) {
        const before = performance.now();
        store.getState().setWindow(...windowAt(scrub, step * 71));
        await drawn();
        times.push(performance.now() - before);
      }
      return times;
    },
    async toggle(times) {
      const script: number[] = [];
      for (let step = 0; step < times; step += 1) {
        const before = performance.now();
        store.getState().setFilter('kind', step % 2 === 0 ? FILTER : null);
        store.live.frame.flush();
        script.push(performance.now() - before);
        await rest();
      }
      return script;
    },
    async show(measure, split) {
      store.getState().update({ measure, split }, 'reader');
      store.live.frame.flush();
      await rest();
    },
    async switchMeasure(times) {
      const script: number[] = [];
      for (let step = 0; step < times; step += 1) {
        const before = performance.now();
        store.getState().setMeasure(MEASURES[step % MEASURES.length] ?? 'killed');
        store.live.frame.flush();
        script.push(performance.now() - before);
        await rest();
      }
      return script;
    },
    async switchSplit(times) {
      const script: number[] = [];
      for (let step = 0; step < times; step += 1) {
        const before = performance.now();
        store.getState().setSplit(SPLITS[step % SPLITS.length] ?? 'kind');
        store.live.frame.flush();
        script.push(performance.now() - before);
        await rest();
      }
      return script;
    },
    async openCharts(on) {
      store.getState().setCharts(on);
      await rest();
      await rest();
    },
    async compare(on) {
      store.getState().update({ comparison: on ? { type: 'before' } : null }, 'reader');
      await rest();
      await rest();
    },
    async showAll() {
      store.getState().resetWindow();
      await rest();
    },
    async play(milliseconds) {
      store.getState().setWindow(...windowAt({ id: '', name: '', width: 30, step: 1 }, 0));
      let moves = 0;
      const unsubscribe = store.subscribe((state, last) => {
        if (state.window !== last.window) moves += 1;
      });
      runInSeconds(6);
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
