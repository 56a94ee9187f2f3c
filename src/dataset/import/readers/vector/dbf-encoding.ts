import { isValidUtf8 } from '../../open/valid-utf8';

export interface TextCoding {
  /** As the report names it. */
  readonly name: string;
  decode(bytes: Uint8Array): string;
}

/** The part of the library's code pages that is used here; its types lack it. */
interface CodePages {
  readonly utils: { hascp(page: number): boolean; decode(page: number, bytes: Uint8Array): string };
}

/** Code pages of DOS and others by the language byte of a .dbf header. The rest of the bytes say nothing that tools agree on. */
const LANGUAGES: Readonly<Record<number, number>> = {
  1: 437,
  2: 850,
  3: 1252,
  100: 852,
  101: 866,
  102: 865,
  106: 737,
  107: 857,
  120: 950,
  121: 949,
  122: 936,
  123: 932,
  124: 874,
  125: 1255,
  126: 1256,
  200: 1250,
  201: 1251,
  202: 1254,
  203: 1253,
  204: 1257,
};
const ASIAN: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

/**
 * How the text of a .dbf is coded: as its .cpg file says, else its language byte, else UTF-8 where all of it is UTF-8, else
 * Windows-1252.
 * @param cpg content of the .cpg file, or null
 * @param language byte 29 of the header
 */
export async function codingOf(cpg: string | null, language: number, bytes: Uint8Array): Promise<TextCoding> {
  const page = LANGUAGES[language];
  const stated = (cpg && (await codingNamed(cpg))) || (page !== undefined && (await codingOfPage(page))) || null;
  if (stated && (stated.name !== 'utf-8' || isValidUtf8(bytes))) return stated;
  return coding(isValidUtf8(bytes) ? 'utf-8' : 'windows-1252') as TextCoding;
}

async function codingNamed(cpg: string): Promise<TextCoding | null> {
  const label = cpg.trim().toLowerCase();
  const language = /^ldid\/(\d+)$/.exec(label)?.[1];
  if (language) {
    const page = LANGUAGES[Number(language)];
    return page === undefined ? null : codingOfPage(page);
  }
  const byLabel = coding(label);
  if (byLabel) return byLabel;
  const latin = /^(?:iso[ _-]?)?8859[ _-]?(\d{1,2})$/.exec(label)?.[1];
  if (latin) return coding(`iso-8859-${latin}`);
  const page = /(\d{3,5})$/.exec(label)?.[1];
  return page ? codingOfPage(Number(page)) : null;
}

async function codingOfPage(page: number): Promise<TextCoding | null> {
  const byLabel = coding(ASIAN[page] ?? (page === 866 ? 'ibm866' : `windows-${page}`));
  if (byLabel) return byLabel;
  // Browsers do not know the code pages of DOS.
  const { utils } = (await import('@e965/xlsx/dist/cpexcel.full.mjs')) as unknown as CodePages;
  if (!utils.hascp(page)) return null;
  return { name: `cp${page}`, decode: (bytes) => String(utils.decode(page, bytes)) };
}

function coding(label: string): TextCoding | null {
  try {
    const decoder = new TextDecoder(label);
    return { name: decoder.encoding, decode: (bytes) => decoder.decode(bytes) };
  } catch {
    return null;
  }
}
