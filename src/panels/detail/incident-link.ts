/** The present link with an incident open. */
export function incidentLink(href: string, id: string): string {
  const url = new URL(href);
  url.searchParams.set('incident', id);
  return url.href;
}
