import type { Atlas } from '../../dataset/atlas';
import type { Texts } from '../../i18n/texts';
import type { LegendSection, LegendSign } from '../../map/picture/picture-legend';
import { filtersText } from '../../panels/text/filters-text';
import { windowDates } from '../../panels/text/window-dates';
import type { Bounds } from '../../spacetime/engine';
import type { AppState } from '../../state/app-state';
import { wholeRunPace } from '../../timeline/play-speed';
import { incidentPaceText, paceText } from '../../timeline/play-text';
import type { TimeWindow } from '../../timeline/window-moves';
import type { KeyBlock } from '../picture/key-layout';
import { countedLines } from '../picture/picture-counts';
import { basemapText, datasetTitle, dataText, legendBlocks, madeText, notShown } from '../picture/picture-words';
import type { FilmChoices } from './film-choices';
import type { FilmWords, FrameWords } from './film-layout';
import type { FilmRun } from './film-plan';

/** What stands still in the words of a film. */
export interface FilmSubject {
  readonly atlas: Atlas;
  readonly state: Pick<AppState, 'filters' | 'query' | 'basemap'>;
  readonly run: FilmRun;
  readonly legend: readonly LegendSection[];
  /** Address of the screen. */
  readonly link: string;
  /** Day on which the film is made, as 2026-11-27. */
  readonly today: string;
}

/** The counts of the frame that the engine of the atlas counts now. */
export function frameFigures(atlas: Atlas, { parts }: FilmChoices, texts: Texts): readonly KeyBlock<LegendSign>[] {
  if (!parts.includes('counts')) return [];
  return countedLines(atlas, texts).flatMap(({ head, figures }) => [
    { type: 'figure', text: head } as const,
    ...figures.map((text) => ({ type: 'text', text }) as const),
  ]);
}

/** The words of the frame that the engine of the atlas counts now. */
export function frameWords(
  atlas: Atlas,
  window: TimeWindow,
  figures: readonly KeyBlock<LegendSign>[],
  bounds: Bounds | null,
  texts: Texts,
): FrameWords<LegendSign> {
  return {
    dates: windowDates(atlas, window, texts.format),
    figures,
    note: notShown(atlas, window, bounds, texts).join(' '),
  };
}

/** All words of a film but those of its frames. */
export function filmWords(
  subject: FilmSubject,
  choices: FilmChoices,
  texts: Texts,
): Omit<FilmWords<LegendSign>, 'frames'> {
  const { atlas, state, run, legend, link, today } = subject;
  const { t, format } = texts;
  const { title, parts } = choices;
  const filters = filtersText(atlas, state.filters, state.query, texts);
  return {
    title: title ?? datasetTitle(atlas, texts),
    filters: parts.includes('filters') && filters !== '' ? t('picture.filtered', { filters }) : '',
    legend: parts.includes('legend') ? legendBlocks(legend) : [],
    foot: [
      runText(run, texts),
      dataText(atlas, texts),
      basemapText(state.basemap, texts),
      madeText(atlas, parts.includes('link') ? link : null, today, texts),
    ],
    more: (count) => t('picture.more', { count, number: format.number(count) }),
  };
}

/** How the film runs, so that nobody takes it for more than it is. */
export function runText(run: FilmRun, texts: Texts): string {
  const { t } = texts;
  const speed =
    run.step === 'incident'
      ? incidentPaceText(run.incidentPace, texts)
      : paceText(run.pace ?? wholeRunPace(run.range), texts);
  return [
    t(`film.shows-${run.mode}`),
    t('film.speedSaid', { speed }),
    ...(run.skipSilence && run.step !== 'incident' ? [t('film.skipsSaid')] : []),
    t('film.nothingBetween'),
  ].join(' ');
}
