import type { Atlas } from '../dataset/atlas';
import { type FileMark, isSameFile, type LinkFile, markFile } from '../dataset/storage/file-mark';
import type { ChosenFiles } from './chosen-files';
import type { LibraryHost } from './library-host';
import type { LibraryServices } from './library-services';

type Use = (atlas: Atlas) => void;

/** What opening the files of a link needs of the driver. */
interface DriverParts {
  known(): readonly Atlas[];
  showSomething(): void;
  withAtlas(id: string, use: Use): void;
  combine(first: Atlas, second: Atlas, use: Use): void;
  bring(atlas: Atlas): void;
  import(chosen: ChosenFiles, mark: FileMark, use: Use): void;
}

/** Opens the datasets that a link names by their files, one after the other, and shows them as one. */
export function createLinkFiles(host: LibraryHost, services: LibraryServices, driver: DriverParts) {
  let asked: { readonly mark: FileMark; readonly use: Use } | null = null;

  const ask = (mark: FileMark, use: Use) => {
    asked = { mark, use };
    driver.showSomething();
    host.showDialog(true);
    host.moveTo({ status: 'asked', file: mark, other: null });
  };

  /** Id of an open or stored dataset of this file, or null. */
  const find = async (mark: FileMark, ids: readonly string[]): Promise<string | null> => {
    const open = Object.entries(host.marks()).filter(([id]) => driver.known().some((atlas) => atlas.id === id));
    const listed = await services.datasets.list();
    const stored = listed.ok ? listed.value.map(({ meta, mark: kept }) => [meta.id, kept] as const) : [];
    const same = [...open, ...stored].filter(([, kept]) => kept && isSameFile(kept, mark)).map(([id]) => id);
    return same.find((id) => ids.includes(id)) ?? same[0] ?? null;
  };

  return {
    async open(files: readonly LinkFile[], ids: readonly string[]): Promise<void> {
      host.awaitLink(true);
      const next = async (index: number, before: Atlas | null): Promise<void> => {
        const file = files[index];
        if (file === undefined) {
          host.awaitLink(false);
          if (before) driver.bring(before);
          return;
        }
        const go = (atlas: Atlas) => void next(index + 1, atlas);
        const use = (atlas: Atlas) => (before ? driver.combine(before, atlas, go) : go(atlas));
        if (file === 'bundled') {
          const bundled = driver.known().find(({ origin }) => origin === 'bundled');
          if (bundled) use(bundled);
          else host.awaitLink(false);
          return;
        }
        const id = await find(file, ids);
        if (id === null) ask(file, use);
        else driver.withAtlas(id, use);
      };
      await next(0, null);
    },
    async answer(chosen: ChosenFiles): Promise<void> {
      const wanted = asked;
      if (!wanted) return;
      const { file, name } = chosen;
      const mark = await markFile(file, name);
      if (!isSameFile(mark, wanted.mark)) {
        host.moveTo({ status: 'asked', file: wanted.mark, other: name });
        return;
      }
      asked = null;
      driver.import(chosen, mark, wanted.use);
    },
  };
}
