import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { untar } from './untar.mjs';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const PACKAGE = join(MODULES, '@sparticuz/chromium');
const inflate = promisify(brotliDecompress);

/**
 * Unpacks the Chromium in `@sparticuz/chromium` into a cache folder, once: the program, its software renderer, the NSS
 * libraries that it needs, and a few fonts. The code of the package is not used, because it unpacks the libraries only
 * on AWS and always starts Chromium with `--single-process`, which loses pages under load.
 * @returns {Promise<{ path: string, env: Record<string, string> } | { missing: string }>}
 */
export async function unpackBundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'it runs only on Linux on x64' };
  if (!existsSync(join(PACKAGE, 'bin/chromium.br'))) return { missing: `not installed in ${PACKAGE}; run npm ci` };
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = await firstWritable(version);
  if (folder === null) return { missing: `no folder to unpack it into (tried ${cacheFolders(version).join(', ')})` };
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: folder,
    },
  };
}

const cacheFolders = (version) =>
  [join(MODULES, '.cache'), tmpdir()].map((parent) => join(parent, `incident-atlas-chromium-${version}`));

async function firstWritable(version) {
  for (const folder of cacheFolders(version)) {
    if (existsSync(join(folder, 'chromium'))) return folder;
    try {
      await unpackInto(folder);
      return folder;
    } catch (error) {
      if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(error.code)) throw error;
    }
  }
  return null;
}

/**
 * Unpacks into a draft folder and renames it, so that an interrupted or parallel run never leaves a half-filled folder.
 */
async function unpackInto(folder) {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    const open = async (name) => inflate(await readFile(join(PACKAGE, 'bin', name)));
    for (const name of ['swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br']) await untar(await open(name), draft);
    await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
    await writeFile(join(draft, 'chromium'), await open('chromium.br'), { mode: 0o755 });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (existsSync(join(folder, 'chromium'))) return;
    throw error;
  }
}

function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fontconfig-cache</cachedir>
</fontconfig>
`;
}
