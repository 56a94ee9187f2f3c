import { DATASET_DIMENSION } from '../../dataset/combined/combine-tables';
import type { Texts } from '../../i18n/texts';
import { windowText } from '../../i18n/window-text';
import type { ComparedWindow } from '../../spacetime/comparison-windows';
import { comparedClasses } from './compared-figures';
import type { ComparisonSource } from './comparison-source';

/** Two datasets that have this part of their dates in common, or more, cover the same time. */
const SAME_TIME = 0.98;

/** What a reader must know where two datasets are compared: which dates each covers, and whether they name the same classes. */
export function datasetNotes(source: ComparisonSource, texts: Texts): readonly string[] {
  const covered = coveredWindows(source);
  if (!covered) return [];
  const { t, format } = texts;
  const [a, b] = covered;
  const shared: ComparedWindow = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  const all = Math.max(a[1], b[1]) - Math.min(a[0], b[0]);
  const notes: string[] = [];
  if (shared[1] - shared[0] < SAME_TIME * all) {
    notes.push(t('compare.coveredDates', { a: windowText(a, format), b: windowText(b, format) }));
    notes.push(
      shared[0] < shared[1]
        ? t('compare.coveredPart', { dates: windowText(shared, format) })
        : t('compare.coveredApart'),
    );
  }
  if (hasClassesApart(source)) notes.push(t('compare.classesApart'));
  return notes;
}

/** The dates of each side's dataset within those on the screen. Null where a side is not one dataset, or has no date there. */
function coveredWindows({ atlas, comparison, filters, state }: ComparisonSource) {
  if (!atlas.parts || comparison.type !== 'filters' || !comparison.filters[DATASET_DIMENSION]) return null;
  const names = atlas.engine.table.dimensions.find(({ id }) => id === DATASET_DIMENSION)?.values ?? [];
  const windowOf = (side: 0 | 1): ComparedWindow | null => {
    const chosen = filters[side][DATASET_DIMENSION];
    const part = chosen?.length === 1 ? atlas.parts?.[names.indexOf(chosen[0] ?? '')] : undefined;
    if (!part) return null;
    const [from, to] = part.engine.extent;
    const window = [Math.max(from, state.window[0]), Math.min(to, state.window[1])] as const;
    return window[0] < window[1] ? window : null;
  };
  const [a, b] = [windowOf(0), windowOf(1)];
  return a && b ? ([a, b] as const) : null;
}

function hasClassesApart({ a, b, state }: ComparisonSource): boolean {
  const counts = comparedClasses(a, b, state.measure).flatMap(({ figures: [incidents] }) => incidents ?? []);
  const hasBoth = counts.some((each) => each.a.incidents > 0) && counts.some((each) => each.b.incidents > 0);
  return hasBoth && counts.every((each) => each.a.incidents === 0 || each.b.incidents === 0);
}
