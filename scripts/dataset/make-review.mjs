import { CHANGES } from './editorial/changes.mjs';

/** How an entry came to be and what was changed since; `changes` of an editorial entry name entries of `CHANGES`. */
export function makeReview(fact, { changes = [] }) {
  const entered = fact.side === undefined ? CHANGES.entered : CHANGES.added;
  const coded = fact.side === undefined ? [CHANGES.coded] : [];
  const history = [entered, ...coded, ...changes.map((change) => changeOf(change, fact.id))];
  return { status: fact.side === undefined ? 'checked' : 'entered', history };
}

function changeOf(change, id) {
  if (typeof change !== 'string') return change;
  const known = CHANGES[change];
  if (!known) throw new Error(`${id}: no change is called ${change}`);
  return known;
}
