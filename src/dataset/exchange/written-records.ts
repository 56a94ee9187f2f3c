import type { WrittenDataset } from '../export/written-dataset';

type Entry = Readonly<Record<string, unknown>>;

/** An incident with everything that it names, so that its row can be moved into another file. */
export interface WrittenRecord {
  readonly dataset: Entry;
  readonly incident: Entry;
  readonly places: readonly Entry[];
  readonly sources: readonly Entry[];
  readonly actors: readonly Entry[];
  readonly translations?: { readonly ar: Readonly<Record<string, string>> };
}

/** A dataset file taken apart: what it says of itself, and its incidents one by one. */
export interface WrittenRecords {
  readonly head: Entry;
  readonly records: readonly WrittenRecord[];
}

export function writtenRecords(written: WrittenDataset): WrittenRecords {
  const { incidents, places, sources, actors, translations, ...head } = written;
  const { id, title, titleAr, licence, updated } = head;
  const dataset = defined({ id, title, titleAr, licence, updated });
  const records = incidents.map((incident) => {
    const texts = textsIn(incident);
    const named = actors.filter(({ name }) => texts.has(String(name)));
    const all = withThoseBehind(named, actors);
    const known = new Set([...texts, ...textsIn(all)]);
    const used = (entries: readonly Entry[]) => entries.filter(({ id: own }) => known.has(String(own)));
    const parts = { places: used(places), sources: used(sources), actors: all };
    const arabic = translations ? translationsIn({ incident, ...parts }, translations.ar) : {};
    return {
      dataset,
      incident,
      ...parts,
      ...(Object.keys(arabic).length > 0 && { translations: { ar: arabic } }),
    };
  });
  return { head: defined(head), records };
}

/** The actors, and the actors that a claim names as standing behind them. */
function withThoseBehind(named: readonly Entry[], actors: readonly Entry[]): readonly Entry[] {
  const found = new Set(named);
  for (const actor of found) {
    const texts = textsIn(actor);
    for (const other of actors) if (texts.has(String(other.name))) found.add(other);
  }
  return [...found];
}

function textsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (each: unknown): void => {
    if (typeof each === 'string') found.add(each);
    else if (typeof each === 'object' && each !== null) Object.values(each).forEach(visit);
  };
  visit(value);
  return found;
}

function translationsIn(entries: object, all: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...textsIn(entries)].flatMap((text) => (all[text] === undefined ? [] : [[text, all[text]]])),
  );
}

function defined(entry: object): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
