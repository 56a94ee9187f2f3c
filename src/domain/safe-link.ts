/** The address as a normal URL when it is http or https and carries no credentials; null for anything else. */
export function safeLink(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/** Host of a safe link without `www.`, for showing where it leads; null where there is none. */
export function linkHost(text: string | null | undefined): string | null {
  const link = safeLink(text);
  return link ? new URL(link).hostname.replace(/^www\./, '') : null;
}
