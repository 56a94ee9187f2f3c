import type { FetchPart } from '../../../src/dataset/archive/part-fetch';
import type { TinyArchive } from '../../fixtures/tiny-archive';

export const MANIFEST = 'https://host.example/archive/manifest.json';

/** What goes wrong with the answers of a host. */
export interface Trouble {
  /** Files that are not there, by the beginning of their names. */
  missing?: string;
  cut?: string;
  other?: string;
  noRange?: boolean;
  offline?: boolean;
}

/** A static host with the files of an archive. Change `trouble` at any time. */
export function serveArchive(
  files: TinyArchive,
  trouble: Trouble = {},
): { readonly fetch: FetchPart; readonly asked: string[]; readonly trouble: Trouble } {
  const asked: string[] = [];
  const fetch: FetchPart = async (url, { headers }) => {
    const name = url.replace(/.*\//, '');
    asked.push(name);
    const of = (start: string | undefined) => start !== undefined && name.startsWith(start);
    if (trouble.offline) throw new TypeError('Failed to fetch');
    const file = files.get(name);
    if (!file || of(trouble.missing)) return new Response('', { status: 404 });
    const bytes = of(trouble.other) ? file.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) : file;
    const range = /bytes=(\d+)-(\d+)/.exec(headers?.Range ?? '');
    const part = range && !trouble.noRange ? bytes.slice(Number(range[1]), Number(range[2]) + 1) : bytes.slice();
    const answer = of(trouble.cut) ? part.slice(0, part.length - 5) : part;
    return new Response(answer, { status: range && !trouble.noRange ? 206 : 200 });
  };
  return { fetch, asked, trouble };
}
