import { createEngineFrom } from '../../spacetime/create-engine';
import type { PreparedEngine } from '../../spacetime/prepare-engine';
import { firstRows } from '../../spacetime/reorder-rows';
import type { Atlas } from '../atlas';
import { joinOutlines, outlinesByRow } from '../outlines';
import { combineCoverage } from './combine-coverage';
import { DATASET_DIMENSION } from './combine-tables';

/** Two datasets in one map, list and timeline. The dimension `dataset` tells them apart. */
export interface CombinedAtlas extends Atlas {
  readonly parts: readonly [Atlas, Atlas];
}

/** Names of the two parts; equal names get a number. */
export function partNames(first: Atlas, second: Atlas): readonly [string, string] {
  return first.title === second.title ? [first.title, `${second.title} (2)`] : [first.title, second.title];
}

/** An atlas of the table that `combineTables` made of both and a worker prepared. The first dataset's incidents come first. */
export function combineAtlases(first: Atlas, second: Atlas, prepared: PreparedEngine): CombinedAtlas {
  const engine = createEngineFrom(prepared);
  const incidents = first.engine.table.incidentCount;
  const { table } = engine;
  const rowOf = firstRows(table);
  const places = first.engine.places.length;
  const names = partNames(first, second);
  const arabicNames = [first.titleAr ?? names[0], second.titleAr ?? names[1]];
  const owner = (incident: number): readonly [Atlas, number] =>
    incident < incidents ? [first, incident] : [second, incident - incidents];
  const [a, b] = [first.openingBounds, second.openingBounds];
  /** The row here of a row of one of the two. Sites of an incident follow each other in both. */
  const rowHere = (atlas: Atlas, before: number) => {
    const { incident } = atlas.engine.table;
    return (row: number) => {
      const own = incident[row] ?? 0;
      return (rowOf[own + before] ?? 0) + row - atlas.rowOf(own);
    };
  };
  const [ofFirst, ofSecond] = [rowHere(first, 0), rowHere(second, incidents)];
  const outlines = joinOutlines(
    first.outlines && outlinesByRow(first.outlines, ofFirst),
    second.outlines && outlinesByRow(second.outlines, ofSecond),
  );
  const coverage = combineCoverage(first.coverage, second.coverage);
  return {
    id: `${first.id}+${second.id}`,
    origin: 'imported',
    title: names.join(' + '),
    titleAr: arabicNames.join(' + '),
    description: [first.description, second.description].filter(Boolean).join('\n\n'),
    licence: [...new Set([first.licence, second.licence])].filter(Boolean).join('; '),
    updated: first.updated > second.updated ? first.updated : second.updated,
    openingBounds: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    ...(coverage && { coverage }),
    engine,
    ...(outlines && { outlines }),
    sourceCount: first.sourceCount + second.sourceCount,
    parts: [first, second],
    placeAt(index) {
      const isFirst = index < places;
      const place = isFirst ? first.placeAt(index) : second.placeAt(index - places);
      return { ...place, id: `${isFirst ? 0 : 1}:${place.id}` };
    },
    summary(incident) {
      const [atlas, own] = owner(incident);
      return atlas.summary(own);
    },
    detail(incident) {
      const [atlas, own] = owner(incident);
      return atlas.detail(own);
    },
    indexOf(id) {
      const own = first.indexOf(id);
      if (own >= 0) return own;
      const other = second.indexOf(id);
      return other >= 0 ? other + incidents : -1;
    },
    rowOf: (incident) => rowOf[incident] ?? -1,
    async search(query) {
      const [inFirst, inSecond] = await Promise.all([first.search(query), second.search(query)]);
      if (!inFirst || !inSecond) return null;
      // What one dataset has as typed is a better answer than a word of the other that only looks alike.
      const asTyped = [inFirst, inSecond].filter((hits) => hits.corrections.length === 0 && hits.mask.includes(1));
      const kept = asTyped.length > 0 ? asTyped : [inFirst, inSecond];
      const mask = new Uint8Array(table.length);
      if (kept.includes(inFirst)) markRows(mask, inFirst.mask, ofFirst);
      if (kept.includes(inSecond)) markRows(mask, inSecond.mask, ofSecond);
      return { mask, corrections: kept.flatMap(({ corrections }) => corrections) };
    },
    labelOf(dimension, value, language) {
      if (dimension === DATASET_DIMENSION) return value;
      for (const atlas of [first, second]) {
        const has = atlas.engine.table.dimensions.some((each) => each.id === dimension && each.values.includes(value));
        const label = has ? atlas.labelOf(dimension, value, language) : undefined;
        if (label !== undefined) return label;
      }
      return undefined;
    },
    actorType(name) {
      const type = first.actorType(name);
      return type === 'unknown' ? second.actorType(name) : type;
    },
    translate: (text, language) => first.translate?.(text, language) ?? second.translate?.(text, language),
    dispose() {},
  };
}

function markRows(into: Uint8Array, mask: Uint8Array, rowHere: (row: number) => number): void {
  for (let row = 0; row < mask.length; row += 1) if (mask[row] !== 0) into[rowHere(row)] = 1;
}
