import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/** Finds the line of an entry of a JSON text, from 1. */
export type LineOfPath = (path: string) => number;

/**
 * @param text - JSON
 * @returns for `incidents.3.claims.0.source` the line where that value begins, or that of the nearest entry around it
 */
export function linesOfJson(text: string): LineOfPath {
  const root = parseTree(text);
  const lineAt = lineCounter(text);
  return (path) => lineAt(nearest(root, path)?.offset ?? 0);
}

function nearest(root: Node | undefined, path: string): Node | undefined {
  if (!root) return undefined;
  const steps = path === '' ? [] : path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  for (let length = steps.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(root, steps.slice(0, length));
    if (found) return found;
  }
  return root;
}

/** Line of a character, from 1. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/**
 * Lines at which the records of delimited text begin, from 1, in order. A record may go over several lines between quotation
 * marks; every line that is not within such a record begins one, blank lines too.
 */
export function linesOfRecords(text: string): readonly number[] {
  const lines = [1];
  let line = 1;
  let isQuoted = false;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    if (char !== '\n') continue;
    line += 1;
    if (!isQuoted) lines.push(line);
  }
  return lines;
}
