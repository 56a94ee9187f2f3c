const TOKEN =
  /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export interface XmlHandler {
  /** Names without their namespace prefix. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Walks through the XML of a workbook, which is flat and regular. Knows no entities beyond those of XML itself, so that none can
 * multiply, and passes over anything else that it does not know.
 */
export function walkXml(xml: string, handler: XmlHandler): void {
  for (const match of xml.matchAll(TOKEN)) {
    const [, slash, fullName, attributes = '', selfClosing, cdata, text] = match;
    if (text !== undefined) handler.text?.(decodeEntities(text));
    else if (cdata !== undefined) handler.text?.(cdata);
    else if (fullName !== undefined) {
      const name = localName(fullName);
      if (slash === '') handler.open?.(name, attributes);
      if (slash === '/' || selfClosing === '/') handler.close?.(name);
    }
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Value of an attribute, by its local name; '' when it is not there. */
export function attributeOf(attributes: string, wanted: string): string {
  for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (name === wanted || localName(name) === wanted) return decodeEntities(double ?? single ?? '');
  }
  return '';
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
