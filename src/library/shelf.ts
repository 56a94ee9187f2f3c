import type { Atlas } from '../dataset/atlas';
import type { LibraryHost } from './library-host';

/** The atlases in memory: an atlas that leaves the screen stays open. */
export interface Shelf {
  known(): readonly Atlas[];
  /** Puts an atlas on the screen. */
  bring(atlas: Atlas, link?: string | null): void;
  /** Lets go of a dataset and of what it is part of; another takes the screen if it was on it. */
  forget(id: string): void;
}

export function createShelf({ shown, openAtlases, keepOpen, show }: LibraryHost): Shelf {
  /** Addresses by atlas, so that a link to an atlas that comes back names its file again. */
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
