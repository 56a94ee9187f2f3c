import type { Plugin } from 'vite';

const FILE = 'manifest.webmanifest';

/** The colours of the page's header, `--surface` in `src/ui/tokens.css`. */
const HEADER = { light: '#ffffff', dark: '#181c25' } as const;

export interface AppNames {
  readonly name: string;
  readonly description: string;
  readonly language: 'en' | 'ar';
}

/** Describes the page to browsers that install it. Paths are relative to the file, so a sub-folder needs no setting. */
export function manifestOf({ name, description, language }: AppNames) {
  return {
    name,
    short_name: name,
    description,
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: HEADER.light,
    background_color: HEADER.light,
    categories: ['news', 'education', 'productivity'],
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

/** Writes the manifest and its links into the built page. */
export function webManifest(names: AppNames): Plugin {
  return {
    name: 'web-manifest',
    apply: 'build',
    generateBundle() {
      const source = `${JSON.stringify(manifestOf(names), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${FILE}` }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' }, injectTo: 'head' },
      ...(['light', 'dark'] as const).map((theme) => ({
        tag: 'meta',
        attrs: { name: 'theme-color', content: HEADER[theme], media: `(prefers-color-scheme: ${theme})` },
        injectTo: 'head' as const,
      })),
    ],
  };
}
