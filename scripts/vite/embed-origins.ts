import type { Plugin } from 'vite';
import { parseEmbedOrigins } from '../../src/domain/embed-origins';

const META = '<meta name="incident-atlas-embed-origins" content="" />';

/**
 * Writes the origins whose pages may steer the embedded map into the page. The build stops at a word that is no origin: with a
 * part of what its author wrote, the page would refuse a site without a word.
 * @param text - origins apart by spaces or commas; '' for none
 */
export function embedOrigins(text: string): Plugin {
  return {
    name: 'embed-origins',
    transformIndexHtml(html) {
      const { origins, broken } = parseEmbedOrigins(text);
      if (broken.length > 0) {
        throw new Error(
          `No origin: ${broken.join(', ')}. Write origins such as https://example.org, without a path or *.`,
        );
      }
      if (!html.includes(META)) throw new Error(`index.html has no ${META}`);
      return html.replace(META, META.replace('content=""', `content="${origins.join(' ')}"`));
    },
  };
}
