import type { Plugin } from 'vite';

/** The weights of the page's own text. The digits and Latin names of every language need these files. */
const FIRST = /\/noto-sans-latin-(?:400|500|700)-normal-[^/]*\.woff2$/;

/**
 * Lets the browser fetch the fonts of the first picture while it still fetches the page's code. Found by the styles alone, they arrive after
 * the page was drawn, and all of its text is laid out again.
 */
export function earlyFonts(): Plugin {
  return {
    name: 'early-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((path) => FIRST.test(path))
          .sort()
          .map((path) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${path}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
