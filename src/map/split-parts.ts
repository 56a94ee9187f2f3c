import type { Atlas } from '../dataset/atlas';
import { type LineToSay, linesShort } from '../i18n/measure-text';
import { splitLabels as labelsOfParts } from '../i18n/split-labels';
import type { Texts } from '../i18n/texts';
import { lineTotals } from '../spacetime/line-totals';

/** One sector of a ring: the part that decides its colour, its label, and its number of incidents or its figures. */
export interface SplitPart {
  readonly part: number;
  readonly label: string;
  readonly count: string;
}

/** Labels of the ring's parts; the last part can stand for all further values. Empty for an unknown dimension. */
export function splitLabels({ engine, labelOf }: Atlas, split: string, texts: Texts): readonly string[] {
  const parts = engine.splitParts(split);
  const values = engine.table.dimensions.find(({ id }) => id === split)?.values ?? [];
  return parts ? labelsOfParts({ labelOf }, texts, parts, values) : [];
}

/** The sectors of a node's ring that count at least one incident. Figures of two classes stand side by side. */
export function splitParts(atlas: Atlas, node: number, split: string, texts: Texts): SplitPart[] {
  const tallies = atlas.engine.talliesAt(node);
  return splitLabels(atlas, split, texts).flatMap((label, part) => {
    const lines = lineTotals(tallies, 0, part);
    if (lines.every(({ incidents }) => incidents === 0)) return [];
    return [{ part, label, count: partCount(lines, atlas.engine.measure, texts) }];
  });
}

function partCount(lines: readonly LineToSay[], measure: string, texts: Texts): string {
  if (measure !== 'incidents') return linesShort(lines, measure, texts);
  return texts.format.number(lines.reduce((sum, { incidents }) => sum + incidents, 0));
}
