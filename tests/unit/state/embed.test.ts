import { describe, expect, it } from 'vitest';
import { attachEmbed } from '../../../src/state/embed/attach-embed';
import { readMessage } from '../../../src/state/embed/embed-messages';
import { createAppStore } from '../../../src/state/store';
import { handClock } from '../../fixtures/frame-clock';
import { smallAtlas } from './small-atlas';

const NEWS = 'https://news.example';
const HOME = 'https://atlas.example';
const RELEASE = { hash: '0123456789ab', incidents: 3, updated: '', dataset: 'small' };

interface Posted {
  readonly message: { readonly type: string };
  readonly to: string;
}

/** A page in a frame, and what it posts to the page around. */
function framed(options: { ancestors?: readonly string[]; home?: string } = {}) {
  const posted: Posted[] = [];
  const parent = { postMessage: (message: Posted['message'], to: string) => posted.push({ message, to }) };
  const listeners = new Set<(event: MessageEvent) => void>();
  const page = {
    parent,
    location: { origin: options.home ?? HOME, ...(options.ancestors && { ancestorOrigins: options.ancestors }) },
    addEventListener: (_type: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: MessageEvent) => void) => listeners.delete(listener),
  };
  const clock = handClock();
  const store = createAppStore(undefined, clock);
  const dispose = attachEmbed(store, page as unknown as Window, [NEWS]);
  const settle = () => {
    for (let turn = 0; turn < 100 && !clock.isIdle(); turn += 1) clock.pass(20);
  };
  const send = (data: unknown, from: { origin?: string; source?: unknown } = {}) => {
    const { origin = NEWS, source = parent } = from;
    for (const listener of listeners) listener({ data, origin, source } as MessageEvent);
    settle();
  };
  const open = () => {
    store.getState().showAtlas(smallAtlas());
    store.getState().keepRelease(RELEASE);
    settle();
  };
  const said = () => posted.splice(0);
  return { store, send, open, said, settle, dispose, listeners };
}

const setWindow = { atlas: 1, type: 'setWindow', from: '2020-03-11', to: '2020-03-15' };

describe('the map in a frame', () => {
  it('says when its data is there, to each origin that may hear it', () => {
    const { open, said } = framed();
    open();
    const events = said();
    expect(events.map(({ to }) => to).sort()).toEqual([HOME, NEWS]);
    expect(events[0]?.message).toMatchObject({
      atlas: 1,
      type: 'ready',
      incidents: 3,
      release: '0123456789ab,3,,small',
    });
  });

  it('speaks to the page around alone where the browser tells which one that is', () => {
    const { open, said } = framed({ ancestors: [NEWS, 'https://top.example'] });
    open();
    expect(said().map(({ to }) => to)).toEqual([NEWS]);
  });

  it('says nothing to a page around whose origin is not allowed', () => {
    const { open, said, send, store } = framed({ ancestors: ['https://evil.example'] });
    open();
    send(setWindow, { origin: 'https://evil.example' });
    expect(said()).toEqual([]);
    expect(store.getState().window).toEqual(store.getState().range);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that only begins like an allowed one', { origin: `${NEWS}.evil.example` }],
    ['a page without an origin', { origin: 'null' }],
    ['another window of an allowed origin', { source: {} }],
  ])('does nothing for %s', (_, from) => {
    const { open, said, send, store } = framed({ home: 'null' });
    open();
    said();
    send(setWindow, from);
    expect(store.getState().window).toEqual(store.getState().range);
    expect(said()).toEqual([]);
  });

  it('sets the window, and says what it became and how many incidents it has', () => {
    const { open, said, send, store } = framed({ ancestors: [NEWS] });
    open();
    said();
    send(setWindow);
    expect(said().map(({ message }) => message)).toEqual([
      { atlas: 1, type: 'windowChanged', from: '2020-03-11', to: '2020-03-15', incidents: 2 },
    ]);
    send({ atlas: 1, type: 'setWindow' });
    expect(store.getState().window).toEqual(store.getState().range);
  });

  it('replaces the filters, and names the values that it left out', () => {
    const { open, said, send, store } = framed({ ancestors: [NEWS] });
    open();
    said();
    send({ atlas: 1, type: 'setFilters', filters: { kind: ['riot', 'nope'] } });
    expect(store.getState().filters).toEqual({ kind: ['riot'] });
    expect(said().map(({ message }) => message)).toEqual([
      { atlas: 1, type: 'refused', of: 'setFilters', reason: 'unknownValues', values: ['kind=nope'] },
      { atlas: 1, type: 'filtersChanged', filters: { kind: ['riot'] }, query: '', incidents: 1 },
    ]);
    send({ atlas: 1, type: 'setFilters', filters: {} });
    expect(store.getState().filters).toEqual({});
  });

  it('opens and closes an incident, and keeps the open one at an unknown id', () => {
    const { open, said, send, store } = framed({ ancestors: [NEWS] });
    open();
    said();
    send({ atlas: 1, type: 'select', incident: 'second' });
    send({ atlas: 1, type: 'select', incident: 'nope' });
    expect(store.getState().selected).toBeGreaterThanOrEqual(0);
    send({ atlas: 1, type: 'select', incident: null });
    expect(said().map(({ message }) => message)).toEqual([
      { atlas: 1, type: 'selected', incident: 'second' },
      { atlas: 1, type: 'refused', of: 'select', reason: 'unknownIncident', values: ['nope'] },
      { atlas: 1, type: 'selected', incident: null },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes the dimension %s for an unknown one',
    (name) => {
      const { open, said, send, store } = framed({ ancestors: [NEWS] });
      open();
      said();
      send({ atlas: 1, type: 'setFilters', filters: JSON.parse(`{"${name}": ["polluted"]}`) });
      expect(store.getState().filters).toEqual({});
      expect(Object.keys(store.getState().filters)).toEqual([]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(
        said()
          .map(({ message }) => message)
          .filter(({ type }) => type !== 'refused'),
      ).toEqual([]);
    },
  );

  it('refuses what comes before its data', () => {
    const { send, said } = framed({ ancestors: [NEWS] });
    send(setWindow);
    expect(said().map(({ message }) => message)).toEqual([
      { atlas: 1, type: 'refused', of: 'setWindow', reason: 'notReady', values: [] },
    ]);
  });

  it('hears nothing more once it is taken away', () => {
    const { dispose, listeners } = framed();
    dispose();
    expect(listeners.size).toBe(0);
  });
});

describe('a message', () => {
  it.each([null, 'setWindow', 7, [], { type: 'setWindow' }, { source: 'react-devtools' }])(
    'that is %j is another page’s own',
    (data) => {
      expect(readMessage(data)).toEqual({ is: 'other' });
    },
  );

  it.each([
    [{ ...setWindow, atlas: 2 }, 'version'],
    [{ atlas: 1, type: 'deleteDataset' }, 'type'],
    [{ atlas: 1, type: { toString: null } }, 'type'],
    [{ ...setWindow, from: '2020-02-30' }, 'values'],
    [{ ...setWindow, to: 5 }, 'values'],
    [{ atlas: 1, type: 'select' }, 'values'],
    [{ atlas: 1, type: 'select', incident: 'x'.repeat(501) }, 'values'],
    [{ atlas: 1, type: 'setFilters', filters: { kind: 'riot' } }, 'values'],
    [{ atlas: 1, type: 'setFilters', filters: { kind: [] } }, 'values'],
    [{ atlas: 1, type: 'setFilters', filters: { kind: new Array(1001).fill('a') } }, 'values'],
    [
      { atlas: 1, type: 'setFilters', filters: Object.fromEntries(new Array(101).fill(0).map((_, at) => [at, ['a']])) },
      'values',
    ],
    [{ atlas: 1, type: 'setFilters', filters: {}, query: 'a'.repeat(1e7) }, 'values'],
    [{ atlas: '1', type: 'setWindow' }, 'version'],
    [{ atlas: 1, type: '__proto__' }, 'type'],
    [{ ...setWindow, from: Number.NaN }, 'values'],
    [{ ...setWindow, from: { toString: null } }, 'values'],
    [{ ...setWindow, from: '9'.repeat(500) }, 'values'],
  ])('%j is refused: %s', (data, reason) => {
    expect(readMessage(data)).toMatchObject({ is: 'refusal', reason });
  });

  it('of a million broken values is refused without a look at all of them', () => {
    const began = performance.now();
    const filters = { kind: new Array(1_000_000).fill(7) };
    expect(readMessage({ atlas: 1, type: 'setFilters', filters })).toMatchObject({ reason: 'values' });
    expect(performance.now() - began).toBeLessThan(200);
  });

  it('without a prototype is read as any other', () => {
    const broken = Object.create(null, {
      atlas: { value: 1, enumerable: true },
      type: { value: 'select', enumerable: true },
    });
    expect(readMessage(broken)).toMatchObject({ is: 'refusal', of: 'select', reason: 'values' });
  });
});
