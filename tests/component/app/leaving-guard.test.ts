import { afterEach, describe, expect, it } from 'vitest';
import { attachLeavingGuard } from '../../../src/app/attach-leaving-guard';
import { createDraftStore, type DraftShelf } from '../../../src/library/draft-store';
import { type AppStore, createAppStore } from '../../../src/state/store';
import { testServices } from '../../fixtures/import/library-services';
import { memoryDrafts } from '../../fixtures/memory-drafts';

let detach = () => {};
afterEach(() => detach());

function guarded(store: AppStore) {
  detach = attachLeavingGuard(store, window);
  return () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** A browser whose disk is full: each transaction is aborted. */
function fullDisk(): DraftShelf {
  const refuse = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return { entries: async () => [], read: async () => null, replace: refuse, remove: async () => {} };
}

describe('leaving the page', () => {
  it('asks nothing where nothing is being stored', async () => {
    const store = createAppStore(testServices({ drafts: async () => memoryDrafts().tab() }));
    const asks = guarded(store);
    expect(asks()).toBe(false);
    await store.getState().openWriting();
    await store.getState().desk?.start({ title: 'Harbour watch', description: '', licence: '' });
    await store.getState().desk?.flush();
    expect(asks()).toBe(false);
  });

  it('asks while an imported file is being stored', () => {
    const store = createAppStore();
    const asks = guarded(store);
    store.setState({ keeping: 1 });
    expect(asks()).toBe(true);
    store.setState({ keeping: 0 });
    expect(asks()).toBe(false);
  });

  it('asks while what is written cannot be kept, because the disk is full', async () => {
    const drafts = createDraftStore(async () => fullDisk(), { post() {}, hear: () => () => {} });
    const store = createAppStore(testServices({ drafts: async () => drafts }));
    const asks = guarded(store);
    await store.getState().openWriting();
    await store.getState().desk?.start({ title: 'Harbour watch', description: '', licence: '' });
    await store.getState().desk?.flush();
    expect(store.getState().writing?.kept).toMatchObject({ status: 'failed', problem: { code: 'draftsFull' } });
    expect(asks()).toBe(true);
  });
});
