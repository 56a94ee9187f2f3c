import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Asks a browser for its version, to see that it runs. A file may exist and yet lack its libraries, or be a stub that
 * only says how to install the browser.
 * @param {string} path
 * @param {Record<string, string>} env
 * @returns {Promise<{ version: string } | { problem: string }>}
 */
export async function checkBrowser(path, env = {}) {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], {
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    const version = /(?:chrom|edge).*?(\d+(?:\.\d+){1,3})/i.exec(stdout)?.[1];
    return version ? { version } : { problem: `answers --version with "${stdout.trim().slice(0, 80)}"` };
  } catch (error) {
    const words = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .at(-1);
    return { problem: error.code === 'ENOENT' ? 'there is no such file' : `does not run: ${words.slice(0, 200)}` };
  }
}
