import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { textIn } from '../../domain/language';
import type { Texts } from '../../i18n/texts';
import { useApp, useAtlas } from '../../state/store-context';

/** A dataset that the page can show: in memory, stored, or both. */
export interface LibraryItem {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Whether it combines two datasets, or is an archive: it cannot be combined with another. */
  readonly isOverlay: boolean;
}

/** The datasets in memory, then those that are only stored. */
export function useLibraryItems(texts: Texts): readonly LibraryItem[] {
  const shown = useAtlas();
  const open = useApp((state) => state.openAtlases);
  const stored = useApp((state) => state.stored);
  return useMemo(() => {
    const atlases = shown && !open.some(({ id }) => id === shown.id) ? [shown, ...open] : open;
    const items = atlases.map((atlas) => itemOf(atlas, texts));
    const known = new Set(items.map(({ id }) => id));
    const kept = (stored ?? []).filter(({ meta }) => !known.has(meta.id));
    return [
      ...items,
      ...kept.map(({ meta }) => ({
        id: meta.id,
        name: meta.title,
        about: texts.t('imports.menuImported', { size: texts.format.bytes(meta.size) }),
        isOverlay: false,
      })),
    ];
  }, [shown, open, stored, texts]);
}

function itemOf(atlas: Atlas, { t, format, language }: Texts): LibraryItem {
  const isOverlay = 'parts' in atlas;
  const ofFile = atlas.isWritten
    ? t('imports.menuWritten')
    : t('imports.menuImported', { size: format.bytes(atlas.size ?? 0) });
  const imported = isOverlay ? t('imports.menuOverlay') : ofFile;
  const ofArchive =
    atlas.archive && t('archive.counts', { count: atlas.archive.events, number: format.number(atlas.archive.events) });
  return {
    id: atlas.id,
    name: textIn(language, atlas.title, atlas.titleAr),
    about: ofArchive ?? (atlas.origin === 'bundled' ? t('imports.menuBundled') : imported),
    isOverlay: isOverlay || atlas.archive !== undefined,
  };
}
