/** The current link, changed so that it opens an incident. */
export function incidentLink(href: string, id: string): string {
  const url = new URL(href);
  url.searchParams.set('incident', id);
  return url.href;
}
