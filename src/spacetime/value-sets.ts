import type { Dimension } from './event-table';

/** The different sets of values that rows have in a dimension where a row may have several. */
export interface ValueSets {
  /** By row, the number of its set. */
  readonly setOf: Uint16Array;
  /** Codes of each set: `codes[offsets[set] .. offsets[set + 1])`. */
  readonly offsets: Int32Array;
  readonly codes: Uint16Array;
}

interface Node {
  /** Number of the set that ends at this node, or -1. */
  set: number;
  readonly codes: readonly number[];
  readonly next: Map<number, Node>;
}

/** Numbers the sets in the order of the rows that have them first; null when there are more than `most` sets. */
export function findValueSets({ codes, offsets }: Dimension, length: number, most: number): ValueSets | null {
  if (!offsets) return null;
  const setOf = new Uint16Array(length);
  const root: Node = { set: -1, codes: [], next: new Map() };
  const sets: Node[] = [];
  for (let row = 0; row < length; row += 1) {
    let node = root;
    for (let i = offsets[row] ?? 0; i < (offsets[row + 1] ?? 0); i += 1) node = stepTo(node, codes[i] ?? 0);
    if (node.set < 0) {
      if (sets.length === most) return null;
      node.set = sets.length;
      sets.push(node);
    }
    setOf[row] = node.set;
  }
  const ends = new Int32Array(sets.length + 1);
  for (const [set, node] of sets.entries()) ends[set + 1] = (ends[set] ?? 0) + node.codes.length;
  return { setOf, offsets: ends, codes: Uint16Array.from(sets.flatMap((node) => node.codes)) };
}

function stepTo(node: Node, code: number): Node {
  const known = node.next.get(code);
  if (known) return known;
  const made = { set: -1, codes: [...node.codes, code], next: new Map() };
  node.next.set(code, made);
  return made;
}
