import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { ConfigProblem } from './config-problem';
import { type AtlasConfig, configSchema } from './config-schema';

const FILE = 'atlas.config.json';

/** A config file that was read, and the folder to which its paths are relative. */
export interface ReadConfig {
  readonly config: AtlasConfig;
  readonly folder: string;
}

/**
 * Reads the config file of a build: the one that `ATLAS_CONFIG` names, else `atlas.config.json` in the root, else none.
 * `ATLAS_DATA` names the data file instead of the config.
 * @throws ConfigProblem with a line for each thing that is wrong
 */
export function readConfig(root: string, env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const path = resolve(root, env.ATLAS_CONFIG || FILE);
  const isThere = existsSync(path);
  if (env.ATLAS_CONFIG && !isThere) throw new ConfigProblem([`ATLAS_CONFIG names ${path}, which does not exist.`]);
  const config = isThere ? parseConfig(readFileSync(path, 'utf8'), path) : {};
  const read = { config, folder: isThere ? dirname(path) : root };
  // A path of the command line is relative to where the command runs, as anybody expects.
  return env.ATLAS_DATA
    ? { ...read, config: { ...config, data: { ...config.data, file: resolve(env.ATLAS_DATA) } } }
    : read;
}

/** @throws ConfigProblem */
export function parseConfig(text: string, path: string): AtlasConfig {
  const parsed = v.safeParse(configSchema, parseJson(text, path));
  const problems = parsed.success ? problemsBetween(parsed.output) : parsed.issues.map(lineOf);
  if (problems.length > 0)
    throw new ConfigProblem([`${path} cannot be used:`, ...problems.map((each) => `  - ${each}`)]);
  return parsed.success ? parsed.output : {};
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ConfigProblem([`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function lineOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  // Valibot's own words are for programs; ours begin with "must" or a quotation mark.
  const isOurs = /^(must|")/.test(issue.message);
  if (issue.type === 'strict_object' && issue.expected === 'never') return `"${path}" is not an option.`;
  if (issue.received === 'undefined') return `"${path}" is missing.`;
  return `"${path}" ${isOurs ? issue.message : `is ${issue.received}, expected ${issue.expected}`}.`;
}

/** What only two options together show. */
function problemsBetween({ basemap, hosts }: AtlasConfig): readonly string[] {
  if (!basemap || hosts === undefined) return [];
  const { origin } = new URL(basemap.url, 'https://page.invalid/');
  if (origin === 'https://page.invalid' || hosts.includes(origin)) return [];
  return [`"basemap.url" is on ${origin}, which "hosts" does not list: the page's policy would refuse it.`];
}
