import type { Plugin } from 'vite';
import type { BuiltData } from '../../src/domain/build-options';

/** Lets the browser fetch the data that the page opens with while it still fetches the page's code. */
export function earlyData(data: BuiltData): Plugin {
  const paths = data.type === 'dataset' ? [data.path] : [data.entry, data.records, data.columns];
  return {
    name: 'early-data',
    apply: 'build',
    transformIndexHtml: () =>
      paths.map((path) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${path}` },
        injectTo: 'head' as const,
      })),
  };
}
