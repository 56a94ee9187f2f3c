import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { BuiltData } from '../../src/domain/build-options';
import type { AboutPart } from '../../src/domain/incident';
import type { BuiltTable } from '../../src/library/built-table';
import { loadBuilt } from '../built-source.mjs';
import type { ImportedData } from '../data/import-data';
import { arabicOf, englishOf } from './build-options';
import { readCodebook } from './codebook';
import { ConfigProblem } from './config-problem';
import type { AtlasConfig } from './config-schema';
import type { ReadConfig } from './read-config';

type DataConfig = NonNullable<AtlasConfig['data']>;

/** Files to put beside the page, by path, and how the page finds its data among them. */
export interface OwnData {
  readonly data: BuiltData;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What became of the file, for whoever builds the page. */
  readonly lines: readonly string[];
}

/**
 * Imports the data file of the config. Null when the config names none.
 * @throws ConfigProblem when nothing of it can be shown
 */
export async function importOwnData({ config, folder }: ReadConfig, root: string): Promise<OwnData | null> {
  const { data } = config;
  if (!data?.file) return null;
  const path = resolve(folder, data.file);
  if (!existsSync(path)) throw new ConfigProblem([`The data file ${path} does not exist.`]);
  const about = aboutOf(data, folder);
  const tools = 'scripts/data/import-and-tell.ts';
  const { importAndTell } = await loadBuilt<typeof import('../data/import-and-tell')>(root, tools);
  const { imported, told } = await importAndTell(path, slugOf(path), withoutUndefined(data.mapping ?? {}));
  const lines = [`${basename(path)}: ${told.lines[0] ?? ''}`, ...told.lines.slice(1)];
  if (!told.isUsable) throw new ConfigProblem([`${path} cannot be bundled.`, ...told.lines]);
  return { ...(await filesOf(imported, data, about)), lines };
}

async function filesOf(imported: ImportedData, config: DataConfig, about: readonly AboutPart[]) {
  const said = namesOf(config);
  if (imported.type === 'dataset') {
    const own = about.map(({ topic }) => topic);
    const parts = [...imported.about.filter(({ topic }) => !own.includes(topic)), ...about];
    const written = { ...imported.written, ...said, ...(parts.length > 0 && { about: parts }) };
    const path = 'data/own-data.json';
    return { data: { type: 'dataset', path } as const, files: new Map([[path, JSON.stringify(written)]]) };
  }
  if (imported.type !== 'table') throw new Error(imported.type);
  const paths = { entry: 'data/own-table.json', records: 'data/own-table.records', columns: 'data/own-table.columns' };
  const entry: BuiltTable = { meta: imported.meta, mark: imported.mark, about, said };
  const files = new Map<string, string | Uint8Array>([
    [paths.entry, JSON.stringify(entry)],
    [paths.records, new Uint8Array(await imported.records.arrayBuffer())],
    [paths.columns, new Uint8Array(await imported.columns.arrayBuffer())],
  ]);
  return { data: { type: 'table', ...paths } as const, files };
}

/** What the config says about the data, in place of what the file says. */
function namesOf({ title, description, licence, updated }: DataConfig): BuiltTable['said'] {
  return withoutUndefined({
    title: englishOf(title),
    titleAr: arabicOf(title),
    description: englishOf(description),
    descriptionAr: arabicOf(description),
    licence,
    updated,
  });
}

function aboutOf({ codebook, credits }: DataConfig, folder: string): readonly AboutPart[] {
  const parts: AboutPart[] = [];
  if (codebook) {
    const path = resolve(folder, codebook);
    if (!existsSync(path)) throw new ConfigProblem([`The codebook ${path} does not exist.`]);
    const points = readCodebook(path);
    if (points.length === 0) throw new ConfigProblem([`The codebook ${path} is empty.`]);
    parts.push({ topic: 'codebook', points });
  }
  const thanks = typeof credits === 'string' ? [credits] : credits;
  if (thanks && thanks.length > 0) parts.push({ topic: 'credits', points: thanks });
  return parts;
}

function slugOf(path: string): string {
  const name = basename(path, extname(path))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return name.replace(/^-|-$/g, '') || 'own-data';
}

/** The exact types know no member that is there and undefined. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
