import { afterEach, beforeEach, vi } from 'vitest';

/** Catches what the page saves, in a new list before each test: the browser of the tests saves nothing. */
export function catchSavedFiles(): { readonly files: readonly Blob[] } {
  let files: Blob[] = [];
  beforeEach(() => {
    files = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file);
      return 'blob:file';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());
  return {
    get files() {
      return files;
    },
  };
}
