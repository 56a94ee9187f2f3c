/** Records that a parsed JSON file holds in a shape other than a list of objects at its top. */
export function recordsIn(value: unknown): readonly object[] | null {
  if (Array.isArray(value)) return listed(value);
  if (!isObject(value)) return null;
  return socrata(value) ?? split(value) ?? columnar(value) ?? keyed(value) ?? listWithin(value, 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null;

/** Open data portals: names of columns in `meta.view.columns`, rows in `data`. */
function socrata(value: Readonly<Record<string, unknown>>): readonly object[] | null {
  const { meta, data } = value;
  const view = isObject(meta) ? meta['view'] : undefined;
  const columns = isObject(view) ? view['columns'] : undefined;
  if (!Array.isArray(columns) || !Array.isArray(data)) return null;
  return zipped(
    columns.map((column: unknown) => (isObject(column) ? String(column['name'] ?? '') : '')),
    data,
  );
}

/** `{"columns": ["date", "lat"], "data": [["2020-01-02", 33]]}`, under any of their usual names. */
function split(value: Readonly<Record<string, unknown>>): readonly object[] | null {
  const names = ['columns', 'fields', 'header', 'headers'].map((key) => value[key]).find(Array.isArray);
  const rows = ['data', 'rows', 'values', 'records'].map((key) => value[key]).find(Array.isArray);
  if (!names || !rows?.every(Array.isArray)) return null;
  return zipped(
    names.map((name: unknown) => (isObject(name) ? String(name['name'] ?? name['id'] ?? '') : String(name))),
    rows,
  );
}

/** Rows of cells, with or without a row of names at their top. */
function listed(rows: readonly unknown[]): readonly object[] | null {
  const [first, ...rest] = rows;
  if (!Array.isArray(first)) return null;
  const isHeader = rest.length > 0 && first.every((name) => typeof name === 'string' && /\p{L}/u.test(name));
  return isHeader
    ? zipped(first as string[], rest)
    : zipped(
        first.map(() => ''),
        rows,
      );
}

function zipped(names: readonly string[], rows: readonly unknown[]): readonly object[] | null {
  if (rows.length === 0 || !rows.every(Array.isArray)) return null;
  return rows.map((row) =>
    Object.fromEntries(names.map((name, at) => [name || `column ${at + 1}`, (row as unknown[])[at]])),
  );
}

/** One list, or one object by row, for each column. */
function columnar(value: Readonly<Record<string, unknown>>): readonly object[] | null {
  const entries = Object.entries(value);
  if (entries.length < 2) return null;
  if (entries.every(([, list]) => Array.isArray(list) && list.length > 0 && list.every(isPlain))) {
    const lists = entries as [string, unknown[]][];
    const length = lists[0]?.[1].length ?? 0;
    if (!lists.every(([, list]) => list.length === length)) return null;
    return Array.from({ length }, (_, row) => Object.fromEntries(lists.map(([name, list]) => [name, list[row]])));
  }
  const isByRow = entries.every(([, rows]) => isObject(rows) && Object.keys(rows).every((key) => /^\d+$/.test(key)));
  if (!isByRow || entries.some(([name]) => /^\d+$/.test(name))) return null;
  const rows = entries as [string, Record<string, unknown>][];
  const keys = Object.keys(rows[0]?.[1] ?? {});
  if (keys.length === 0 || !rows.every(([, column]) => Object.values(column).every(isPlain))) return null;
  return keys.map((key) => Object.fromEntries(rows.map(([name, column]) => [name, column[key]])));
}

const LEAST_SHARED = 0.5;

/** Records by their keys: `{"ev1": {…}, "ev2": {…}}`, where the records share most of their members. */
function keyed(value: Readonly<Record<string, unknown>>): readonly object[] | null {
  const entries = Object.entries(value);
  if (entries.length < 2 || !entries.every(([, record]) => isObject(record))) return null;
  const times = new Map<string, number>();
  for (const [, record] of entries) {
    for (const name of Object.keys(record as object)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const shared = [...times.values()].filter((count) => count >= entries.length * LEAST_SHARED).length;
  if (shared < 2 || shared < times.size * LEAST_SHARED) return null;
  return entries.map(([key, record]) => ({ '@key': key, ...(record as object) }));
}

const DEEPEST = 6;

/** The longest list of objects at any depth. Lists beside each other whose objects are alike are one, such as pages or years. */
function listWithin(value: unknown, depth: number): readonly object[] | null {
  if (depth > DEEPEST || !isObject(value)) return null;
  let best: readonly object[] | null = null;
  for (const inner of Object.values(value)) {
    const isList = Array.isArray(inner) && inner.length > 0 && inner.every(isObject);
    const found = isList ? (inner as object[]) : (recordsOf(inner, depth + 1) ?? null);
    if (!found) continue;
    if (best && areAlike(best[0], found[0])) best = [...best, ...found];
    else if (found.length > (best?.length ?? 0)) best = found;
  }
  return best;
}

function areAlike(a: object | undefined, b: object | undefined): boolean {
  const [first, second] = [Object.keys(a ?? {}), new Set(Object.keys(b ?? {}))];
  const shared = first.filter((name) => second.has(name)).length;
  return shared > 1 && shared >= Math.max(first.length, second.size) * LEAST_SHARED;
}

function recordsOf(value: unknown, depth: number): readonly object[] | null {
  if (!isObject(value)) return null;
  return split(value) ?? keyed(value) ?? listWithin(value, depth);
}
