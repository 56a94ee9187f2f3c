import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const META = /<meta\s+name="incident-atlas-embed-origins"\s+content="([^"]*)"/;
/** What a header can carry as an origin. */
const ORIGIN = /^https?:\/\/[\w.:[\]-]+$/;

/**
 * The policy that says which pages may show the built page in a frame: those of its own origin, and of the origins that the
 * page itself names.
 * @param {string} root folder of the built page
 */
export function frameAncestors(root) {
  const [, content = ''] = META.exec(pageOf(root)) ?? [];
  const origins = content.split(/[\s,]+/).filter((word) => ORIGIN.test(word));
  return ['frame-ancestors', "'self'", ...origins].join(' ');
}

/** While a build runs there is no page, and then only pages of its own origin may show what there is. */
function pageOf(root) {
  try {
    return readFileSync(join(root, 'index.html'), 'utf8');
  } catch {
    return '';
  }
}
