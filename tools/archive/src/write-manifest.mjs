import path from 'node:path';
import { LANES } from './count-sql.mjs';
import { splitManifest } from './split-manifest.mjs';
import { moveWhole, sync, writeJson, writeWhole } from './work-folder.mjs';

/**
 * @typedef {import('./archive-entries.mjs').Described} Described
 * @typedef {import('./archive-entries.mjs').FileEntry} FileEntry
 * @typedef {object} Facts
 * @property {import('./column-description.mjs').Description} description
 * @property {import('./summarise-events.mjs').Summary} summary
 * @property {readonly (import('./row-problems.mjs').ProblemLine & { rejects: boolean })[]} problems
 * @property {readonly number[]} levels
 * @property {readonly [number, number]} months first, last + 1
 * @property {string} updated
 */

/** What an event of no class is said to be. */
const NO_CLASS = { id: '', label: 'Not stated' };

/**
 * What an archive holds, with all its files.
 * @typedef {ReturnType<typeof manifestOf>} Whole
 */

/** @param {Facts} facts @param {readonly Described[]} files */
export function manifestOf({ description, summary, problems, levels, months, updated }, files) {
  const { title, credits, licence } = description;
  const line = (/** @type {Facts['problems'][number]} */ { reason, column, count, first }) => ({
    reason,
    column,
    count,
    first,
  });
  return {
    format: 'incident-atlas-archive',
    version: 2,
    title,
    credits,
    licence,
    updated,
    events: summary.events,
    unplaced: summary.events - summary.placed,
    rejected: problems.filter(({ rejects }) => rejects).map(line),
    doubts: problems.filter(({ rejects }) => !rejects).map(line),
    days: summary.days,
    months,
    classes: summary.classes.map((id) => (id === '' ? NO_CLASS : { id, label: description.class.labels[id] ?? id })),
    bounds: summary.bounds,
    lanes: LANES,
    levels: levels.map((level) => levelOf(level, summary, files)),
    rows: {
      text: [{ name: 'id', label: 'id' }, ...description.text.map(({ label }, at) => ({ name: `text_${at}`, label }))],
      files: files
        .filter(({ table }) => table === 'rows')
        .sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
        .map(({ entry, days }) => ({ ...entry, start: days?.[0], end: days?.[1] })),
    },
  };
}

/**
 * Moves the files to their names and writes the manifest last, so that a folder with a manifest has all that it names.
 * @param {string} out @param {Whole} whole @param {readonly Described[]} files
 */
export async function publish(out, whole, files) {
  for (const { source, entry, indexSource } of files) {
    moveWhole(source, path.join(out, entry.file));
    if (entry.index && indexSource) moveWhole(indexSource, path.join(out, entry.index.file));
  }
  const { manifest, lists } = splitManifest(whole);
  for (const { file, text } of lists) await writeWhole(path.join(out, file), text);
  sync(out);
  await writeJson(path.join(out, 'manifest.json'), manifest);
}

/** @param {number} level @param {import('./summarise-events.mjs').Summary} summary @param {readonly Described[]} files */
function levelOf(level, summary, files) {
  const of = (/** @type {string} */ table) => files.filter((each) => each.table === table && each.level === level);
  const periods = (/** @type {string} */ table) =>
    of(table)
      .sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
      .map(({ entry, from, to }) => ({ ...entry, from, to }));
  const cells = new Map(summary.cells).get(level);
  const whole = (summary.placed > 0 ? 1 : 0) + (summary.placed < summary.events ? 1 : 0);
  return {
    level,
    cells: cells ?? whole,
    months: of('months')[0]?.entry ?? null,
    ...(level === 0 && { crossings: of('crossings')[0]?.entry ?? null }),
    days: periods('days'),
    spans: periods('spans'),
  };
}
