import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OTHER_KINDS } from '../../../src/dataset/import/open/other-kinds';
import { withoutMarks } from '../../../src/i18n/isolate';
import { createTexts, loadLaterMessages, loadMessages } from '../../../src/i18n/texts';
import { problemText } from '../../../src/panels/text/problem-text';
import { failure } from '../../fixtures/import/run-import';

await loadMessages('ar');
await loadLaterMessages();

/** Text of one byte a character, with zeros behind it, as binary files have. */
function latin(text: string, zeros = 64): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...text].map((char) => char.charCodeAt(0)).concat(new Array<number>(zeros).fill(0)));
}

const KINDS: readonly (readonly [kind: string, content: Uint8Array<ArrayBuffer>])[] = [
  ['kindStata', latin('<stata_dta><header><release>118</release>')],
  ['kindStata', latin('\x72\x02\x01\x00')],
  ['kindSpss', latin('$FL2@(#) SPSS DATA FILE')],
  ['kindSas', latin('\0\0\0\0\0\0\0\0\0\0\0\0\xc2\xea\x81\x60\xb3\x14\x11\xcf')],
  ['kindR', gzipSync(latin('X\n\0\0\0\x03\0\x04'))],
  ['kindR', gzipSync(latin('RDX3\nX\n'))],
  ['kindAccess', latin('\0\x01\0\0Standard ACE DB\0')],
  ['kindPdf', latin('%PDF-1.7\n%\xe2\xe3')],
  ['kindWord', strToU8('{\\rtf1\\ansi A table}')],
  ['kindWord', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ['kindSlides', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') })],
  ['kindNumbers', zipSync({ 'Index/Document.iwa': strToU8('x'), 'Index/CalculationEngine.iwa': strToU8('x') })],
  ['kindImage', latin('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['kindVideo', latin('\0\0\0\x18ftypmp42')],
  ['kindGeoTiff', latin('II*\0\x08\0\0\0')],
  ['kindSevenZip', latin('7z\xbc\xaf\x27\x1c')],
  ['kindRar', latin('Rar!\x1a\x07\x01\0')],
  ['kindTar', latin(`a.csv${'\0'.repeat(252)}ustar\x0000`)],
  ['kindPacked', latin('\xfd7zXZ\0')],
  ['kindArrow', latin('ARROW1\0\0')],
  ['kindAvro', latin('Obj\x01\x04')],
  ['kindHdf', latin('\x89HDF\r\n\x1a\n')],
  ['kindHdf', latin('CDF\x01\0\0\0\x01')],
  ['kindMatlab', latin('MATLAB 5.0 MAT-file')],
  ['kindPickle', latin('\x93NUMPY\x01\0')],
  ['kindGeodatabase', zipSync({ 'a.gdb/a00000001.gdbtable': strToU8('x') })],
  ['kindMapInfo', strToU8('!table\n!version 300\n!charset WindowsLatin1')],
  ['kindTiles', latin('PMTiles\x03')],
  ['kindOsm', latin('\0\0\0\x0d\n\tOSMHeader')],
  ['kindQgis', zipSync({ 'a.qgs': strToU8('<qgis/>') })],
  ['kindProgram', latin('MZ\x90\0')],
  ['kindXml', strToU8('<?xml version="1.0"?><rss><channel/></rss>')],
];

describe('a file that is not read', () => {
  it.each(KINDS)('is named for its content: %s', async (kind, content) => {
    expect(await failure(content)).toBe(`importOtherKind ${kind}`);
  });

  it.each([
    ['kindStata', 'old.dta'],
    ['kindMail', 'report.msg'],
    ['kindMatlab', 'x.mat'],
    ['kindMapInfo', 'roads.tab'],
  ])('is named for its name where its content shows nothing: %s', async (kind, name) => {
    const noise = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256);
    expect(await failure(noise, name)).toBe(`importOtherKind ${kind}`);
  });

  it('is read all the same where its name is wrong', async () => {
    expect(await failure('date,lat,lon\n2015-01-02,33,44', 'events.dta')).toBe('loaded');
    expect(await failure('ID3,date,lat,lon\n1,2015-01-02,33,44')).toBe('loaded');
    expect(await failure('ORC,date,lat,lon\n1,2015-01-02,33,44')).toBe('loaded');
  });

  it('is named where it is an archive with a password', async () => {
    const locked = zipSync({ 'a.csv': strToU8('date,lat,lon\n2015-01-02,33,44') });
    locked[6] = 1;
    expect(await failure(locked)).toBe('importOtherKind kindLockedZip');
  });

  it.each(['en', 'ar'] as const)('gets one sentence of what it is and what to do (%s)', (language) => {
    const texts = createTexts(language);
    const said = OTHER_KINDS.map((reason) =>
      problemText(texts, { code: 'importOtherKind', params: { file: 'x.dta', reason } }),
    );
    expect(new Set(said).size).toBe(OTHER_KINDS.length);
    for (const text of said) {
      expect(text).toContain('x.dta');
      expect(withoutMarks(text)).toMatch(/\.$/);
      expect(text).not.toMatch(/kind[A-Z]|\{\{|\.\./);
    }
  });
});
