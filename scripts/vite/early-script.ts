import type { Plugin } from 'vite';

const ENTRY = 'src/app/early/early.ts';
/** Code that an archive needs first: the names of its files begin like this. */
const OF_ARCHIVES = /^assets\/(archive-driver|archive\.worker)-/;

/** Puts the page's first script, a small file of its own, before all others. */
export function earlyScript(): Plugin {
  return {
    name: 'early-script',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: ENTRY, name: 'early' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const script = Object.values(bundle).find(
          (each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(ENTRY),
        );
        if (!script) throw new Error(`${ENTRY} is not in the build`);
        const code = Object.keys(bundle).filter((name) => OF_ARCHIVES.test(name));
        return [
          {
            tag: 'script',
            attrs: {
              type: 'module',
              async: true,
              crossorigin: true,
              src: `./${script.fileName}`,
              'data-archive-code': code.map((name) => `./${name}`).join(' '),
            },
            injectTo: 'head-prepend' as const,
          },
        ];
      },
    },
  };
}
