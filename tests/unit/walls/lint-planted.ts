import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly location: { readonly path: string };
  }[];
}

/**
 * Lints made-up files with the rules of the project. The files are in a temporary folder: other runs must not find them.
 * @returns the rules that each file breaks as an error, by path
 */
export function lintPlanted(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-walls-'));
  try {
    const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    const { $schema: _, vcs: __, ...rules } = config;
    plant(folder, { ...files, 'biome.json': JSON.stringify({ root: true, ...rules }) });
    return errorsByPath(lint(folder), Object.keys(files));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Biome exits with 1 when it finds a violation; in both cases it writes the report to stdout. */
function lint(folder: string): Report {
  const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return JSON.parse(String(error.stdout));
    throw error;
  }
}

function errorsByPath({ diagnostics }: Report, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return new Map(
    paths.map((path) => [
      path,
      errors.filter(({ location }) => location.path.endsWith(path)).map(({ category }) => category),
    ]),
  );
}
