const ARABIC = /\p{Script=Arabic}/u;

/**
 * Every document of the research once, by address, in the order of first mention.
 * @returns {{ list: object[], idOf: (url: string) => string }}
 */
export function makeSources(incidents, editorial) {
  const byUrl = new Map();
  const mentions = incidents.flatMap(({ claims }) => claims);
  for (const { url, publisher, source: title, published } of [...mentions, ...editorial.extra]) {
    const known = byUrl.get(url);
    if (known) {
      known.published ??= published;
      continue;
    }
    byUrl.set(url, { publisher, title, url, published, ...editorial.changes[url] });
  }
  const ids = new Set();
  const list = [...byUrl.values()].map((source) => ({
    id: freshId(source, ids),
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    published: source.published,
    language: source.language ?? (ARABIC.test(source.title) ? 'ar' : 'en'),
  }));
  const idByUrl = new Map(list.map(({ id, url }) => [url, id]));
  return {
    list,
    idOf(url) {
      const id = idByUrl.get(url);
      if (!id) throw new Error(`no source with the address ${url}`);
      return id;
    },
  };
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
