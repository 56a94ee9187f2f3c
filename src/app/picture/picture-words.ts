import type { Atlas } from '../../dataset/atlas';
import { nextMonth, parseCivil } from '../../domain/civil-time';
import { textIn } from '../../domain/language';
import type { Texts } from '../../i18n/texts';
import { BASEMAP_CREDITS, BASEMAP_NOTES } from '../../map/basemap/basemap-attribution';
import { countOutside } from '../../map/chrome/count-outside';
import type { LegendSection, LegendSign } from '../../map/picture/picture-legend';
import { monthsText } from '../../panels/about/months-text';
import { dayText } from '../../panels/detail/day-text';
import { filtersText } from '../../panels/text/filters-text';
import { windowDates } from '../../panels/text/window-dates';
import type { Bounds } from '../../spacetime/engine';
import type { AppState, Basemap } from '../../state/app-state';
import type { KeyBlock } from './key-layout';
import type { PictureChoices } from './picture-choices';
import { countedLines } from './picture-counts';
import type { PictureWords } from './picture-layout';

/** What the words of a picture tell of. */
export interface PictureSubject {
  readonly atlas: Atlas;
  readonly state: Pick<AppState, 'window' | 'filters' | 'query' | 'basemap'>;
  /** The area that the picture's map shows; null before there is a map. */
  readonly bounds: Bounds | null;
  readonly legend: readonly LegendSection[];
  /** Address of the screen. */
  readonly link: string;
  /** Day on which the picture is made, as 2026-11-27. */
  readonly today: string;
}

/** All words of a picture, in its language. */
export function pictureWords(
  { atlas, state, bounds, legend, link, today }: PictureSubject,
  { title, note, parts }: PictureChoices,
  texts: Texts,
): PictureWords<LegendSign> {
  const { t, format } = texts;
  const has = (part: PictureChoices['parts'][number]) => parts.includes(part);
  const filters = filtersText(atlas, state.filters, state.query, texts);
  const dates = windowDates(atlas, state.window, format);
  const figures: KeyBlock<LegendSign>[] = has('counts')
    ? countedLines(atlas, texts).flatMap(({ head, figures }) => [
        { type: 'figure', text: head } as const,
        ...figures.map((text) => ({ type: 'text', text }) as const),
      ])
    : [];
  const said: KeyBlock<LegendSign>[] = note.trim() === '' ? [] : [{ type: 'text', text: note }];
  const entries = has('legend') ? legendBlocks(legend) : [];
  return {
    title: title ?? datasetTitle(atlas, texts),
    subtitle: [dates, ...(has('filters') && filters !== '' ? [t('picture.filtered', { filters })] : [])].join(' · '),
    key: [...figures, ...said, ...entries],
    foot: [
      notShown(atlas, state.window, bounds, texts).join(' '),
      dataText(atlas, texts),
      basemapText(state.basemap, texts),
      madeText(atlas, has('link') ? link : null, today, texts),
    ],
    more: (count) => t('picture.more', { count, number: format.number(count) }),
  };
}

/** The legend as blocks of a key. */
export function legendBlocks(legend: readonly LegendSection[]): KeyBlock<LegendSign>[] {
  return legend.flatMap((section) => [
    { type: 'heading', text: section.heading } as const,
    ...section.entries.map(({ sign, size, label }) => {
      return { type: 'entry', text: label, sign, signSize: size } as const;
    }),
  ]);
}

export function datasetTitle(atlas: Atlas, { language }: Texts): string {
  return textIn(language, atlas.title, atlas.titleAr) ?? atlas.title;
}

/** What a reader of the map would otherwise take for absent. */
export function notShown(
  atlas: Atlas,
  [from, to]: readonly [number, number],
  bounds: Bounds | null,
  texts: Texts,
): string[] {
  const { t, format } = texts;
  const forms = (count: number) => ({ count, number: format.number(count) });
  const said: string[] = [];
  if (bounds) {
    const { outside, unplaced } = countOutside(atlas, bounds);
    if (outside > 0) said.push(t('picture.outside', forms(outside)));
    if (unplaced > 0) said.push(t('picture.unplaced', forms(unplaced)));
  }
  const { undated } = atlas.engine.totals;
  if (undated > 0) said.push(t('picture.undatedIn', forms(undated)));
  const within = (atlas.coverage ?? []).filter(({ month }) => {
    const start = parseCivil(`${month}-01`)?.minutes;
    return start !== undefined && start < to && nextMonth(start) > from;
  });
  const months = (['no', 'thin'] as const).map((level) => monthsText(within, level, texts)).filter(Boolean);
  if (months.length > 0) said.push(t('picture.notSearched', { months: months.join(' · ') }));
  return said;
}

/** The dataset with its version, its licence and its number of sources, and how its figures are to be read. */
export function dataText(atlas: Atlas, texts: Texts): string {
  const { t, format } = texts;
  const dataset = datasetTitle(atlas, texts);
  const { updated, licence, sourceCount } = atlas;
  return [
    updated === ''
      ? t('picture.data', { dataset })
      : t('picture.dataUpdated', { dataset, updated: dayText(updated, texts) }),
    ...(licence === '' ? [] : [t('picture.licence', { licence: licence.replace(/\.\s*$/, '') })]),
    ...(sourceCount > 0 ? [t('picture.sources', { count: sourceCount, number: format.number(sourceCount) })] : []),
    t('picture.ranges'),
  ].join(' ');
}

export function basemapText(basemap: Basemap, { t }: Texts): string {
  if (basemap.type === 'file') return t('map.aboutFile', { name: basemap.file.name });
  if (basemap.type !== 'bundled') {
    const host = URL.canParse(basemap.url, document.baseURI)
      ? new URL(basemap.url, document.baseURI).host
      : basemap.url;
    return t('map.aboutOther', { host });
  }
  const credits = BASEMAP_CREDITS.map(({ name, licence }) => `${name} (${licence})`).join(t('figures.separator'));
  const limits = BASEMAP_NOTES.filter((note) => note === 'noRoads' || note === 'bordersDeFacto');
  return t('picture.basemap', { credits, limits: limits.map((note) => t(`map.note-${note}`)).join(' ') });
}

export function madeText(atlas: Atlas, link: string | null, today: string, texts: Texts): string {
  const day = dayText(today, texts);
  if (link === null) return texts.t('picture.made', { day });
  const made = texts.t('picture.madeWithLink', { day, link });
  return atlas.origin === 'imported' ? `${made} ${texts.t('picture.linkNeedsFile')}` : made;
}
