import { ArchiveFault } from './verify-archive.mjs';

/**
 * @typedef {object} FinishFacts what Parquet files do not say about an archive
 * @property {string} title
 * @property {string[]} credits
 * @property {string} licence
 * @property {{ id: string, label: string }[]} classes in the order of their numbers
 * @property {{ name: string, label: string }[]} text the text columns behind `id`
 * @property {import('./row-problems.mjs').ProblemLine[]} rejected
 * @property {import('./row-problems.mjs').ProblemLine[]} doubts
 */

/** @param {unknown} value parsed JSON @returns {FinishFacts} */
export function readFacts(value) {
  const given = /** @type {Record<string, unknown>} */ (value);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ArchiveFault('The facts: expected an object.');
  const text = (/** @type {string} */ name) => {
    const found = given[name] ?? '';
    if (typeof found !== 'string') throw new ArchiveFault(`${name}: expected a text.`);
    return found;
  };
  const list = (/** @type {string} */ name) => {
    const found = given[name] ?? [];
    if (!Array.isArray(found)) throw new ArchiveFault(`${name}: expected a list.`);
    return found;
  };
  const pairs = (/** @type {string} */ name, /** @type {string} */ key) =>
    list(name).map((each, at) => {
      if (typeof each?.[key] !== 'string' || typeof each?.label !== 'string')
        throw new ArchiveFault(`${name}[${at}]: expected "${key}" and "label".`);
      return { [key]: each[key], label: each.label };
    });
  const classes = /** @type {FinishFacts['classes']} */ (pairs('classes', 'id'));
  if (classes.length === 0) throw new ArchiveFault('classes: at least one is needed.');
  return {
    title: text('title'),
    credits: list('credits').map(String),
    licence: text('licence'),
    classes,
    text: /** @type {FinishFacts['text']} */ (pairs('text', 'name')),
    rejected: list('rejected'),
    doubts: list('doubts'),
  };
}
