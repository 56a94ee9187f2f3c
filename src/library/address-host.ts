/** The host of an address on another origin than the page's. Null for the page's own origin and for text that is no address. */
export function foreignHost(address: string, pageUrl: string): string | null {
  if (!URL.canParse(address.trim(), pageUrl)) return null;
  const url = new URL(address.trim(), pageUrl);
  return url.origin === new URL(pageUrl).origin ? null : url.host;
}
