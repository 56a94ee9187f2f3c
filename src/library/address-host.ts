/** The host of an address when it is not the page's own origin; null for a file of this origin or an address that is none. */
export function foreignHost(address: string, pageUrl: string): string | null {
  if (!URL.canParse(address.trim(), pageUrl)) return null;
  const url = new URL(address.trim(), pageUrl);
  return url.origin === new URL(pageUrl).origin ? null : url.host;
}
