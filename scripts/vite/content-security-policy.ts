import type { Plugin } from 'vite';

const THIS_COMPUTER = 'http://localhost:* http://127.0.0.1:*';
/** Any host with TLS, and tile servers of analysts on their own computer. */
const ANY_HOST = `https: ${THIS_COMPUTER}`;

/**
 * The built page's policy. `blob:` workers are MapLibre's and ours are files; `style-src` needs inline styles because
 * positioned elements set them; other hosts are reached only when the user names a basemap or a data URL, and then
 * `connect-src` and `img-src` allow https, and http on this computer, where tile servers of analysts run.
 * @param hosts - origins that pictures and fetches may go to besides the page's own; null for any
 */
export function policyFor(hosts: readonly string[] | null): string {
  const others = hosts === null ? ANY_HOST : hosts.join(' ');
  return [
    "default-src 'self'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${others}`.trim(),
    "font-src 'self' data:",
    `connect-src 'self' blob: data: ${others}`.trim(),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes the policy into the built page. */
export function contentSecurityPolicy(hosts: readonly string[] | null): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(hosts) },
        injectTo: 'head-prepend',
      },
    ],
  };
}
