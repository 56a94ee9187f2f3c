import { ImportError } from '../../import-error';
import { unzipWithin } from '../../open/unzip-within';
import { attributeOf, walkXml } from './xml-events';

/** A workbook's parts: its sheets in order, and the tables that cells refer to. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly sharedStrings: readonly string[];
  /** By index of the cell style: whether its numbers are dates or times. */
  readonly dateStyles: readonly boolean[];
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean;
  /** XML of a part; '' when there is none. */
  read(path: string): string;
}

const decoder = new TextDecoder();
const USED_PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/** Unpacks the parts that tables need. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const parts = unzipParts(bytes);
  const read = (path: string) => {
    const part = parts.get(path.replace(/^\//, '').toLowerCase());
    return part ? decoder.decode(part) : '';
  };
  const workbook = read('xl/workbook.xml');
  if (workbook === '') throw new ImportError('importTruncated', { reason: 'zipBroken' });
  const targets = relations(read('xl/_rels/workbook.xml.rels'));
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  walkXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/i.test(attributeOf(attributes, 'date1904'));
      if (name !== 'sheet') return;
      const path = targets.get(attributeOf(attributes, 'r:id') || attributeOf(attributes, 'id'));
      if (path) sheets.push({ name: attributeOf(attributes, 'name'), path });
    },
  });
  return {
    sheets,
    sharedStrings: stringsOf(read('xl/sharedStrings.xml')),
    dateStyles: dateStylesOf(read('xl/styles.xml')),
    from1904,
    read,
  };
}

function unzipParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = unzipWithin(bytes, (name) => USED_PARTS.test(name));
  return new Map(Object.entries(files).map(([name, part]) => [name.toLowerCase(), part]));
}

function relations(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target');
      targets.set(attributeOf(attributes, 'Id'), target.startsWith('/') ? target : `xl/${target}`);
    },
  });
  return targets;
}

/** Rich text is split into runs. Phonetic readings stand beside them and are left out. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  walkXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(current);
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}

/** Ids of the built-in formats of dates and times. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

function dateStylesOf(xml: string): boolean[] {
  const custom = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'numFmt')
        custom.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode'));
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributeOf(attributes, 'numFmtId'));
      const code = custom.get(id);
      styles.push(code === undefined ? isBuiltInDate(id) : isDateCode(code));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** Whether a format has letters of days, months, years, hours or seconds outside quotes, colours and escapes. */
function isDateCode(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, ''));
}
