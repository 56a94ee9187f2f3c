import type { Atlas } from '../dataset/atlas';
import type { LibraryHost } from './library-host';

/** The atlases in memory. An atlas that leaves the screen stays in memory. */
export interface Shelf {
  known(): readonly Atlas[];
  /** Puts an atlas on the screen. */
  bring(atlas: Atlas, link?: string | null): void;
  /** Drops a dataset and the combined ones that contain it. When it was on the screen, another is shown. */
  forget(id: string): void;
}

export function createShelf({ shown, openAtlases, keepOpen, show }: LibraryHost): Shelf {
  /** Address of each atlas, so that the link names the file again when the atlas comes back to the screen. */
  const links = new WeakMap<Atlas, string>();

  const known = () => {
    const current = shown();
    const others = openAtlases().filter(({ id }) => id !== current?.id);
    return current ? [current, ...others] : others;
  };

  return {
    known,
    bring(atlas, link) {
      if (link) links.set(atlas, link);
      const others = known().filter(({ id }) => id !== atlas.id);
      show(atlas, links.get(atlas) ?? null);
      keepOpen([...others, atlas].sort((a, b) => rank(a) - rank(b)));
    },
    forget(id) {
      const isGone = (atlas: Atlas) => atlas.id.split('+').includes(id);
      const left = known().filter((atlas) => !isGone(atlas));
      const current = shown();
      const next = left.find(({ origin }) => origin === 'bundled') ?? left[0];
      if (current && isGone(current) && next) show(next, links.get(next) ?? null);
      keepOpen(left);
    },
  };
}

function rank({ origin }: Atlas): number {
  return origin === 'bundled' ? 0 : 1;
}
