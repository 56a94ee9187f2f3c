import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageWorker } from '../../../src/offline/page-worker';
import { ask, FakeHost, navigate } from './fake-host';

// Workbox asks for the names that a worker has.
vi.hoisted(() => Object.assign(globalThis, { self: globalThis, __WB_DISABLE_DEV_LOGS: true }));

const FIRST = {
  'index.html': 'page one',
  'assets/app-AAAAAAAA.js': 'app one',
  'data/iraq.json': 'data one',
  'basemap/world.pmtiles': '0123456789',
  'samples/ged.csv': 'sample',
};
const SECOND = {
  ...FIRST,
  'index.html': 'page two',
  'assets/app-BBBBBBBB.js': 'app two',
  'data/iraq.json': 'data two',
};
const { 'assets/app-AAAAAAAA.js': _gone, ...NEWER } = SECOND;

let host: FakeHost;
beforeEach(() => {
  host = new FakeHost();
});

const textOf = async (response: Promise<Response> | null) => (response ? (await response).text() : null);

async function kept(files: Record<string, string>): Promise<PageWorker> {
  const worker = host.worker(host.deploy(files));
  await worker.install();
  await worker.activate();
  await worker.tend(false);
  return worker;
}

describe('a kept page', () => {
  it('answers page, scripts and data when the host is gone', async () => {
    const worker = await kept(FIRST);
    host.isReached = false;
    expect(await textOf(worker.respond(navigate('?from=2020-03-11&incident=x'), ''))).toBe('page one');
    expect(await textOf(worker.respond(navigate('index.html'), ''))).toBe('page one');
    expect(await textOf(worker.respond(ask('assets/app-AAAAAAAA.js'), 'tab'))).toBe('app one');
    expect(await textOf(worker.respond(ask('data/iraq.json'), 'tab'))).toBe('data one');
    expect(await textOf(worker.respond(ask('samples/ged.csv'), 'tab'))).toBe('sample');
  });

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
  ])('answers the range %s with that part of the file', async (range, body, told) => {
    const worker = await kept(FIRST);
    host.isReached = false;
    const response = await worker.respond(ask('basemap/world.pmtiles', { range }), 'tab');
    expect(response?.status).toBe(206);
    expect(response?.headers.get('content-range')).toBe(told);
    expect(response?.headers.get('content-length')).toBe(String(body.length));
    expect(await response?.text()).toBe(body);
  });

  it('answers a range outside the file with 416', async () => {
    const worker = await kept(FIRST);
    const response = await worker.respond(ask('basemap/world.pmtiles', { range: 'bytes=90-99' }), 'tab');
    expect(response?.status).toBe(416);
  });

  it('does not tell the page of the encoding in which the host sent the file', async () => {
    const worker = await kept(FIRST);
    const response = await worker.respond(ask('data/iraq.json'), 'tab');
    expect(response?.headers.get('content-encoding')).toBeNull();
    expect(response?.headers.get('content-length')).toBe('8');
    expect(response?.headers.get('content-type')).toBe('text/plain');
  });
});

describe('requests that are none of the worker’s business', () => {
  it.each([
    ['another host', new Request('https://other.example/maps/data/iraq.json')],
    ['another folder', new Request('https://atlas.example/other/data/iraq.json')],
    ['a file of the reader on the same host', ask('my-incidents.csv')],
    ['a page in the folder', navigate('samples/ged.csv')],
    ['a request that writes', new Request('https://atlas.example/maps/data/iraq.json', { method: 'POST' })],
    ['a path that is not text', ask('%E0%A4%A')],
  ])('%s is left alone and never kept', async (_name, request) => {
    const worker = await kept(FIRST);
    expect(worker.respond(request, 'tab')).toBeNull();
  });
});

describe('a release that cannot be kept whole', () => {
  it('is not used when the host cannot be reached, and the next try goes on from there', async () => {
    const release = host.deploy(FIRST);
    host.files = { 'index.html': 'page one', 'assets/app-AAAAAAAA.js': 'app one' };
    await expect(host.worker(release).install()).rejects.toThrow('network');
    expect(host.told.at(-1)?.reason).toBe('network');
    host.files = FIRST;
    host.fetched.length = 0;
    await host.worker(release).install();
    expect(host.fetched).not.toContain('https://atlas.example/maps/');
    expect(host.fetched).toContain('https://atlas.example/maps/data/iraq.json');
  });

  it('is not used when the host sends other bytes than the build wrote', async () => {
    const release = host.deploy(FIRST);
    host.files = { ...FIRST, 'index.html': 'page one <script src="ads.js">' };
    await expect(host.worker(release).install()).rejects.toThrow('differs');
    expect(host.told).toEqual([{ type: 'keepFailed', reason: 'differs', path: 'index.html' }]);
  });

  it('is not used when the disk is full', async () => {
    const release = host.deploy(FIRST);
    host.cache.room = 10;
    await expect(host.worker(release).install()).rejects.toThrow('space');
    expect(host.told.at(-1)?.reason).toBe('space');
  });

  it('is used without its samples', async () => {
    const release = host.deploy(FIRST);
    const { 'samples/ged.csv': _sample, ...others } = FIRST;
    host.files = others;
    await host.worker(release).install();
    expect(host.told).toEqual([]);
  });
});

describe('a newer release', () => {
  it('fetches only what changed', async () => {
    await kept(FIRST);
    host.fetched.length = 0;
    await host.worker(host.deploy(NEWER)).install();
    expect(host.fetched.map((url) => url.replace('https://atlas.example/maps/', '')).sort()).toEqual([
      '',
      'assets/app-BBBBBBBB.js',
      'data/iraq.json',
    ]);
  });

  it('leaves the present one as it is until it takes over', async () => {
    const worker = await kept(FIRST);
    await host.worker(host.deploy(NEWER)).install();
    expect(await textOf(worker.respond(navigate(''), ''))).toBe('page one');
    expect(await textOf(worker.respond(ask('data/iraq.json'), 'tab'))).toBe('data one');
  });

  it('answers tabs that were open before with the files of their own release, also after a restart of the worker', async () => {
    await kept(FIRST);
    host.clients = ['old tab'];
    await kept(NEWER);
    host.isReached = false;
    const restarted = host.worker(host.deploy(NEWER));
    expect(await textOf(restarted.respond(ask('data/iraq.json'), 'old tab'))).toBe('data one');
    expect(await textOf(restarted.respond(ask('assets/app-AAAAAAAA.js'), 'old tab'))).toBe('app one');
    expect(await textOf(restarted.respond(navigate(''), ''))).toBe('page two');
    expect(await textOf(restarted.respond(ask('data/iraq.json'), 'new tab'))).toBe('data two');
  });

  it('throws the older files away when the last old tab is closed', async () => {
    await kept(FIRST);
    host.clients = ['old tab'];
    const worker = await kept(NEWER);
    expect(host.cache.kept('data/iraq.json')).toEqual(['data one', 'data two']);
    host.clients = ['new tab'];
    await worker.hear({ type: 'started', sparesData: false });
    expect(host.cache.kept('data/iraq.json')).toEqual(['data two']);
    expect(host.cache.kept('assets/app-AAAAAAAA.js')).toEqual([]);
  });

  it('stays whole while the one before it throws away what closed tabs had', async () => {
    await kept(FIRST);
    host.clients = ['old tab'];
    const worker = await kept(NEWER);
    const third = { ...NEWER, 'index.html': 'page three', 'assets/app-CCCCCCCC.js': 'app three' };
    await host.worker(host.deploy(third)).install();
    host.clients = ['new tab'];
    await worker.hear({ type: 'started', sparesData: false });
    expect(host.cache.kept('assets/app-AAAAAAAA.js')).toEqual([]);
    expect(host.cache.kept('assets/app-CCCCCCCC.js')).toEqual(['app three']);
  });

  it('throws them away at once when no tab is open', async () => {
    await kept(FIRST);
    await kept(NEWER);
    expect(host.cache.kept('data/iraq.json')).toEqual(['data two']);
  });
});

describe('a broken cache', () => {
  it('is completed by what is asked for', async () => {
    const worker = await kept(FIRST);
    host.cache.entries.clear();
    expect(await textOf(worker.respond(ask('data/iraq.json'), 'tab'))).toBe('data one');
    expect(host.cache.kept('data/iraq.json')).toEqual(['data one']);
  });

  it('never answers data of another release than the page has', async () => {
    const worker = await kept(FIRST);
    host.cache.entries.clear();
    host.deploy(NEWER);
    const response = await worker.respond(ask('data/iraq.json'), 'tab');
    expect(response?.type).toBe('error');
    expect(host.cache.kept('data/iraq.json')).toEqual([]);
  });

  it('lets the newer page through when its own is lost', async () => {
    const worker = await kept(FIRST);
    host.cache.entries.clear();
    host.deploy(NEWER);
    expect(await textOf(worker.respond(navigate(''), ''))).toBe('page two');
  });

  it('is mended before the page is answered again when the page did not start', async () => {
    const worker = await kept(FIRST);
    await worker.hear({ type: 'started', sparesData: false });
    host.cache.damage('assets/app-AAAAAAAA.js');
    await worker.respond(navigate(''), '');
    expect(host.cache.kept('assets/app-AAAAAAAA.js')).toEqual(['?']);
    await worker.respond(navigate(''), '');
    expect(host.cache.kept('assets/app-AAAAAAAA.js')).toEqual(['app one']);
  });

  it('is mended when the reader asks, and what cannot be fetched is counted', async () => {
    const worker = await kept(FIRST);
    host.cache.damage('data/iraq.json');
    host.cache.damage('samples/ged.csv');
    const { 'samples/ged.csv': _sample, ...others } = FIRST;
    host.files = others;
    expect(await worker.hear({ type: 'repair' })).toEqual({ files: 5, mended: 1, failed: 1 });
  });
});

describe('what the worker tells a tab', () => {
  it('is how many files are kept and how large all are', async () => {
    const release = host.deploy(FIRST);
    const worker = host.worker(release);
    await worker.install();
    expect(await worker.hear({ type: 'status' })).toEqual({ version: release.version, files: 5, kept: 4, bytes: 39 });
  });

  it('leaves the samples out where the reader spares data', async () => {
    const worker = host.worker(host.deploy(FIRST));
    await worker.install();
    await worker.hear({ type: 'started', sparesData: true });
    expect(host.cache.kept('samples/ged.csv')).toEqual([]);
  });
});
