import type { Atlas } from '../dataset/atlas';
import type { Texts } from '../i18n/texts';
import { valueLabel } from '../i18n/value-label';

/** One sector of a ring: the code that decides its colour, its label, and its number of incidents. */
export interface SplitPart {
  readonly code: number;
  readonly label: string;
  readonly count: number;
}

/** Labels of the ring's codes. When there are more values than codes, the last code counts the rest as "others". */
export function splitLabels(atlas: Atlas, split: string, texts: Texts): string[] {
  const { table, counts } = atlas.engine;
  const values = table.dimensions.find(({ id }) => id === split)?.values ?? [];
  return values.slice(0, counts.splitSize).map((value, code) => {
    const isRest = code === counts.splitSize - 1 && values.length > counts.splitSize;
    return isRest ? texts.t('map.otherCodes') : valueLabel(atlas, texts, split, value);
  });
}

/** The sectors of a node's ring that count at least one incident. */
export function splitParts(atlas: Atlas, node: number, split: string, texts: Texts): SplitPart[] {
  const { counts } = atlas.engine;
  return splitLabels(atlas, split, texts)
    .map((label, code) => ({ code, label, count: counts.split[node * counts.splitSize + code] ?? 0 }))
    .filter(({ count }) => count > 0);
}
