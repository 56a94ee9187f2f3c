/** What a text of markup is; null for a text that is none. */
export type Markup = 'kml' | 'gpx' | 'html' | 'xls' | 'ods' | 'xml';

const ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>]*>\s*)*<(?:\w+:)?([a-z][\w-]*)[\s>/]/i;
/** First elements of tables that programs save as web pages, besides those of a whole page. */
const HTML = new Set(['html', 'table', 'head', 'body', 'meta', 'style', 'div', 'title', 'script', 'center']);

/** Recognises markup by its root element. */
export function markupOf(text: string): Markup | null {
  if (!/^\s*</.test(text)) return null;
  const root = ROOT.exec(text)?.[1]?.toLowerCase() ?? '';
  if (root === 'kml' || root === 'gpx') return root;
  if (root === 'workbook' && text.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xls';
  if (root === 'document' && text.includes('urn:oasis:names:tc:opendocument:xmlns:office')) return 'ods';
  if (HTML.has(root) || /^\s*<!doctype html/i.test(text)) return 'html';
  return /^\s*<(\?xml|[a-z!])/i.test(text) && root !== '' ? 'xml' : null;
}

/** A page is data where its tables hold at least this share of its words. */
const LEAST_SHARE = 0.5;

/** Whether a page of HTML is a table: Excel saved it, or most of its words stand in tables. Pages about data have tables too. */
export function isTablePage(html: string): boolean {
  const tables = (html.match(/<table[\s>][\s\S]*?<\/table\s*>/gi) ?? []).map(wordsOf).join('');
  if (tables === '') return false;
  return /urn:schemas-microsoft-com:office:excel/i.test(html) || tables.length >= wordsOf(html).length * LEAST_SHARE;
}

function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|head)[\s>][\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '');
}
