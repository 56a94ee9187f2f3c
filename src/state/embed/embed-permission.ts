import { parseEmbedOrigins } from '../../domain/embed-origins';

/** Name of the `meta` element that lists the origins. The build writes it, and whoever hosts the page may change it. */
const META = 'incident-atlas-embed-origins';

/** Origins of other sites whose pages may speak with this page in their frame; empty where the page names none. */
export function permittedOrigins(page: Document): readonly string[] {
  const meta = page.querySelector<HTMLMetaElement>(`meta[name="${META}"]`);
  return parseEmbedOrigins(meta?.content ?? '').origins;
}
