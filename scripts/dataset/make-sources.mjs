import { PUBLISHER_NAMES, VOICE_KINDS } from './editorial/publishers.mjs';

const ARABIC = /\p{Script=Arabic}/u;
const NO_TITLE = /^\((?:title not in the stored text|title not noted|no title in the stored text)\)\s*/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FROM_ADDRESS = /\(title from the address\)/;

/**
 * Documents by address, in the order of first mention; `used()` has those that a claim or an attribution names.
 * @param {{url: string, publisher: string, source: string, published: string | null, language?: string, read?: string}[]} mentions
 * @returns {{ used: () => object[], idOf: (url: string) => string }}
 */
export function makeSources(mentions, editorial) {
  const byUrl = new Map();
  for (const { url, publisher, source: title, published, language, read, accessed } of [
    ...mentions,
    ...editorial.extra,
  ]) {
    const known = byUrl.get(url);
    if (known) {
      known.published ??= published;
      known.read ??= read;
      continue;
    }
    byUrl.set(url, { publisher, title, url, published, language, read, accessed, ...editorial.changes[url] });
  }
  const ids = new Set();
  const list = [...byUrl.values()].map((source) => makeSource(source, ids));
  const idByUrl = new Map([...byUrl.keys()].map((url, index) => [url, list[index].id]));
  const cited = new Set();
  return {
    used: () => list.filter(({ id }) => cited.has(id)),
    idOf(url) {
      const id = idByUrl.get(url);
      if (!id) throw new Error(`no source with the address ${url}`);
      cited.add(id);
      return id;
    },
  };
}

function makeSource(fact, ids) {
  const publisher = PUBLISHER_NAMES[fact.publisher] ?? fact.publisher;
  const voice = publisher.replace(/ via .*$/, '');
  return {
    id: freshId({ publisher, published: dayOf(fact.published) }, ids),
    publisher,
    title: titleOf(fact, publisher),
    url: fact.address === null ? null : fact.url,
    published: dayOf(fact.published),
    language: fact.language ?? (ARABIC.test(fact.title) ? 'ar' : 'en'),
    kind: fact.kind ?? kindOf(voice),
    ...(voice !== publisher && { voice }),
    ...(fact.accessed && { accessed: fact.accessed }),
    ...readOf(fact),
  };
}

/** A day, or null: of some documents only the month of publication is known. */
function dayOf(published) {
  return published && DAY.test(published) ? published : null;
}

function titleOf({ title }, publisher) {
  const rest = title.replace(NO_TITLE, '');
  if (rest === '') return `Page of ${publisher} (its title was not recorded)`;
  if (!FROM_ADDRESS.test(rest)) return rest;
  return `${rest.replace(FROM_ADDRESS, '').trim()} (title read from the address)`;
}

function kindOf(voice) {
  return Object.keys(VOICE_KINDS).find((kind) => VOICE_KINDS[kind].includes(voice)) ?? 'outlet';
}

/** How much was read; the first research did not record it. */
function readOf({ read }) {
  if (!read) return {};
  return { read: read.startsWith('whole') ? 'whole' : 'opening' };
}

function freshId({ publisher, published }, ids) {
  const name = publisher
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const base = published ? `${name}-${published}` : name;
  let id = base;
  for (let count = 2; ids.has(id); count += 1) id = `${base}-${count}`;
  ids.add(id);
  return id;
}
