import { AREA_FILTER, parseArea } from '../domain/area';
import { columnOfDimension } from '../domain/column-dimension';
import type { Language } from '../domain/language';
import { parseRange } from '../domain/number-range';
import { HOUR_FILTER, parseWeekHours } from '../domain/week-hours';
import { areaLabel } from './area-label';
import { rangeLabel } from './range-label';
import type { Texts } from './texts';
import { weekHoursLabel } from './week-hours-label';

/** A dataset that may have its own names for the values of its dimensions. */
export interface ValueNames {
  labelOf(dimension: string, value: string, language?: Language): string | undefined;
}

/** The label of a dimension's value: the dataset's name for the value, else the app's, else the value as the file has it. */
export function valueLabel(names: ValueNames, texts: Texts, dimension: string, value: string): string {
  const area = dimension === AREA_FILTER ? parseArea(value) : null;
  if (area) return areaLabel(area, texts);
  const hours = dimension === HOUR_FILTER ? parseWeekHours(value) : null;
  if (hours) return weekHoursLabel(hours, texts);
  const own = names.labelOf(dimension, value, texts.language);
  if (own !== undefined) return own;
  const hasRanges = columnOfDimension(dimension) !== null || dimension === 'killed' || dimension === 'wounded';
  const range = hasRanges ? parseRange(value) : null;
  return range ? rangeLabel(range, texts) : texts.tOr(`terms.${dimension}-${value}`, value);
}

/** The label of a dimension: the app's name for it, else the name that the file has for it. `room` has the app's names. */
export function dimensionLabel({ tOr }: Texts, dimension: string, room: 'panels' | 'map' = 'panels'): string {
  const name =
    room === 'map' ? tOr(`map.dimension-${dimension}`, dimension) : tOr(`panels.dimension-${dimension}`, dimension);
  return columnOfDimension(dimension) ?? name;
}
