import type { Atlas } from '../../dataset/atlas';
import { MS_PER_MINUTE } from '../../domain/civil-time';
import { textIn } from '../../domain/language';
import type { Texts } from '../../i18n/texts';

/** Where a text was copied: the address that shows the same, and the moment. */
export interface Access {
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** This page, now. */
export function accessOfPage(): Access {
  return { link: window.location.href, at: Date.now() };
}

/**
 * What a text was counted from, as a citation: the dataset and its state or file, the page's address and the day of access. Only the
 * dataset of the page is published by it; of others it is said that the page read them.
 */
export function sourceSentence(atlas: Atlas, { link, at }: Access, { t, format, language }: Texts): string {
  const values = {
    dataset: textIn(language, atlas.title, atlas.titleAr) ?? atlas.title,
    updated: atlas.updated,
    file: atlas.imported?.file ?? '',
  };
  const source =
    atlas.origin === 'bundled'
      ? t(atlas.updated === '' ? 'figures.quoteSourceUndated' : 'figures.quoteSource', values)
      : t(atlas.imported ? 'figures.quoteFile' : 'figures.quoteRead', values);
  // The day where the reader is: the clock of the page has no zone.
  const here = new Date(at);
  const local = at / MS_PER_MINUTE - here.getTimezoneOffset();
  return `${source} ${t('figures.quoteAccess', { link, date: format.date(local) })}`;
}
