import type { Plugin } from 'vite';
import { englishOf } from './build-options';
import type { AtlasConfig } from './config-schema';

const NAME = 'Incident Atlas';

/** Title, description and language of the built page. */
export function pageNames({ title, description, language = 'en' }: AtlasConfig): Plugin {
  return {
    name: 'page-names',
    transformIndexHtml(html) {
      const name = englishOf(title);
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      let page = html.replace('<html lang="en" dir="ltr">', `<html lang="${language}" dir="${direction}">`);
      if (name) page = page.replace(`<title>${NAME}</title>`, `<title>${inMarkup(name)}</title>`);
      if (!description) return page;
      return page.replace(
        /(<meta name="description" content=")[^"]*"/,
        (_, start) => `${start}${inMarkup(description)}"`,
      );
    },
  };
}

function inMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
