import { realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/**
 * The file that a request path names inside `root`, or why there is none. Nothing outside `root` is ever found, neither by
 * dots, encoded or not, nor through a symbolic link; names that start with a dot are not served.
 * @param {string} root real path of the folder
 * @param {string} target request target, as in the request line
 * @returns {Promise<{ kind: 'file', path: string, size: number, modified: number } | { kind: 'folder' } | { kind: 'none' }>}
 */
export async function findFile(root, target) {
  const path = localPath(root, target);
  if (path === null) return { kind: 'none' };
  try {
    const real = await realpath(path);
    if (real !== root && !real.startsWith(root + sep)) return { kind: 'none' };
    const stats = await stat(real);
    if (stats.isFile()) return { kind: 'file', path: real, size: stats.size, modified: stats.mtimeMs };
    return stats.isDirectory() ? { kind: 'folder' } : { kind: 'none' };
  } catch {
    return { kind: 'none' };
  }
}

function localPath(root, target) {
  const name = decoded(target.split(/[?#]/, 1)[0] ?? '');
  if (name === null || !name.startsWith('/') || /[\\\0]/.test(name)) return null;
  if (name.split('/').some((part) => part.startsWith('.'))) return null;
  const path = resolve(join(root, name));
  if (path !== root && !path.startsWith(root + sep)) return null;
  return name.endsWith('/') ? join(path, 'index.html') : path;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
