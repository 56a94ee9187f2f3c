import { webAddress } from '../import/open/fetch-file';

const MANIFEST = 'manifest.json';

/** The address of an archive's manifest out of that of its folder, or of the manifest; null for what is no web address. */
export function manifestAddress(address: string, pageUrl: string): string | null {
  const url = webAddress(address, pageUrl);
  if (!url) return null;
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/, '')}/${MANIFEST}`;
  return url.href;
}
