import { ImportError } from '../import-error';

/** Kinds of files that the page knows and does not read. `i18n` names each and says what to do: `imports.reason-<kind>`. */
export const OTHER_KINDS = [
  'kindStata',
  'kindSpss',
  'kindSas',
  'kindR',
  'kindAccess',
  'kindProject',
  'kindPdf',
  'kindWord',
  'kindSlides',
  'kindMail',
  'kindImage',
  'kindVideo',
  'kindGeoTiff',
  'kindSevenZip',
  'kindRar',
  'kindTar',
  'kindPacked',
  'kindNumbers',
  'kindArrow',
  'kindAvro',
  'kindHdf',
  'kindMatlab',
  'kindPickle',
  'kindShpAlone',
  'kindShapePart',
  'kindGeodatabase',
  'kindMapInfo',
  'kindTiles',
  'kindOsm',
  'kindQgis',
  'kindProgram',
  'kindLockedWorkbook',
  'kindLockedZip',
  'kindWebPage',
  'kindXml',
] as const;

export type OtherKind = (typeof OTHER_KINDS)[number];

/** The problem with a file of a kind that the page does not read. */
export function otherKind(kind: OtherKind): ImportError {
  return new ImportError('importOtherKind', { reason: kind });
}

/** Bytes at a place in a file, as hexadecimal digits or as text. */
type Mark = readonly [kind: OtherKind, at: number, ...texts: readonly string[]];

const MARKS: readonly Mark[] = [
  ['kindPdf', 0, '%PDF-'],
  ['kindStata', 0, '<stata_dta>'],
  ['kindSpss', 0, '$FL2', '$FL3', 'ASCII SPSS PORT FILE'],
  ['kindSas', 12, '\xc2\xea\x81\x60\xb3\x14\x11\xcf'],
  ['kindSas', 0, 'HEADER RECORD*******LIB'],
  ['kindR', 0, 'RDX2', 'RDX3', 'RDA2', 'RDA3', 'X\n\0\0\0'],
  ['kindAccess', 4, 'Standard Jet DB', 'Standard ACE DB'],
  ['kindWord', 0, '{\\rtf'],
  ['kindImage', 0, '\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'BM\0', '\0\0\x01\0', '8BPS'],
  ['kindImage', 8, 'WEBP'],
  ['kindImage', 4, 'ftyphei', 'ftypmif1', 'ftypavif'],
  ['kindVideo', 4, 'ftyp', 'moov'],
  ['kindVideo', 0, '\x1aE\xdf\xa3', 'OggS\0', 'ID3\x02', 'ID3\x03', 'ID3\x04'],
  ['kindVideo', 8, 'AVI ', 'WAVE'],
  ['kindGeoTiff', 0, 'II*\0', 'MM\0*', 'II+\0', 'MM\0+'],
  ['kindSevenZip', 0, '7z\xbc\xaf\x27\x1c'],
  ['kindRar', 0, 'Rar!\x1a'],
  ['kindTar', 257, 'ustar'],
  ['kindPacked', 0, 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd', '\x04\x22\x4d\x18'],
  ['kindArrow', 0, 'ARROW1', 'FEA1', 'ORC\x11', 'ORC\x0a'],
  ['kindAvro', 0, 'Obj\x01'],
  ['kindHdf', 0, '\x89HDF\r\n', 'CDF\x01', 'CDF\x02', 'CDF\x05', 'GRIB'],
  ['kindMatlab', 0, 'MATLAB 5.0 MAT', 'MATLAB 7.3 MAT'],
  ['kindPickle', 0, '\x93NUMPY', '\x80\x02', '\x80\x03', '\x80\x04', '\x80\x05'],
  ['kindMapInfo', 0, '!table\r\n', '!table\n'],
  ['kindTiles', 0, 'PMTiles'],
  ['kindProgram', 0, 'MZ\x90', '\x7fELF', '\xcf\xfa\xed\xfe'],
];

const LONGEST_MARK = 300;

/** The kind that the first bytes of a file show, or null. Says nothing of the kinds that are read. */
export function kindByBytes(head: Uint8Array): OtherKind | null {
  const start = String.fromCharCode(...head.subarray(0, LONGEST_MARK));
  for (const [kind, at, ...texts] of MARKS) {
    if (texts.some((text) => start.startsWith(text, at))) return kind;
  }
  if (isOldStata(head)) return 'kindStata';
  if (/^A\n[23]\n\d{5,6}\n\d{5,6}\n/.test(start)) return 'kindR';
  return start.slice(4, 15) === '\n\tOSMHeader' ? 'kindOsm' : null;
}

/** Before version 117: the version (105 to 115), the order of bytes (1 or 2), 1 and 0. */
function isOldStata([version = 0, order, type, filler]: Uint8Array): boolean {
  return version >= 105 && version <= 115 && (order === 1 || order === 2) && type === 1 && filler === 0;
}

const ENDINGS: readonly (readonly [OtherKind, RegExp])[] = [
  ['kindStata', /\.dta$/],
  ['kindSpss', /\.(sav|zsav|por)$/],
  ['kindSas', /\.(sas7bdat|xpt)$/],
  ['kindR', /\.(rds|rdata|rda)$/],
  ['kindAccess', /\.(mdb|accdb)$/],
  ['kindProject', /\.mpp$/],
  ['kindPdf', /\.pdf$/],
  ['kindWord', /\.(docx?|odt|rtf|pages)$/],
  ['kindSlides', /\.(pptx?|odp|key)$/],
  ['kindMail', /\.(msg|pst|eml)$/],
  ['kindImage', /\.(png|jpe?g|gif|bmp|webp|heic|svg|psd)$/],
  ['kindVideo', /\.(mp4|mov|avi|mkv|mp3|wav|ogg)$/],
  ['kindGeoTiff', /\.(tiff?|jp2|ecw|sid)$/],
  ['kindSevenZip', /\.7z$/],
  ['kindRar', /\.rar$/],
  ['kindTar', /\.(tar|tgz)$/],
  ['kindPacked', /\.(bz2|xz|zst|lz4|z)$/],
  ['kindNumbers', /\.numbers$/],
  ['kindArrow', /\.(arrow|feather|orc)$/],
  ['kindAvro', /\.avro$/],
  ['kindHdf', /\.(h5|hdf5?|nc|grib2?)$/],
  ['kindMatlab', /\.mat$/],
  ['kindPickle', /\.(pkl|pickle|npy|npz)$/],
  ['kindShapePart', /\.(shx|sbn|sbx|cpg|qix)$/],
  ['kindGeodatabase', /\.(gdb|gdbtable)$/],
  ['kindMapInfo', /\.(tab|mif|mid)$/],
  ['kindTiles', /\.(mbtiles|pmtiles)$/],
  ['kindOsm', /\.(pbf|osm)$/],
  ['kindQgis', /\.(qgz|qgs)$/],
  ['kindProgram', /\.(exe|dll|dmg|msi|apk|jar)$/],
];

/** The kind that a file's name claims, for content that shows none. */
export function kindByName(name: string): OtherKind | null {
  const lower = name.toLowerCase();
  return ENDINGS.find(([, ending]) => ending.test(lower))?.[0] ?? null;
}

const PACKAGES: readonly (readonly [OtherKind, RegExp])[] = [
  ['kindWord', /^word\/document\.xml$/i],
  ['kindSlides', /^ppt\/presentation\.xml$/i],
  ['kindNumbers', /^(.*\/)?Index\/(CalculationEngine|Tables\/)/i],
  ['kindNumbers', /^(.*\/)?Index\.zip$/i],
  ['kindGeodatabase', /\.gdbtable$/i],
  ['kindQgis', /\.qgs$/i],
  ['kindProgram', /^(META-INF\/MANIFEST\.MF|classes\.dex)$/i],
];

/** The kind of a document that is an archive by the files in it, or null. */
export function kindByParts(names: readonly string[]): OtherKind | null {
  return PACKAGES.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? null;
}

const STREAMS: readonly (readonly [OtherKind, RegExp])[] = [
  ['kindLockedWorkbook', /\/EncryptedPackage$/],
  ['kindWord', /\/WordDocument$/],
  ['kindSlides', /\/PowerPoint Document$/],
  ['kindMail', /\/__properties_version1\.0$/],
  ['kindProject', /\/(Props\d*|TBkndTask)$/],
];

/** The kind of an old Office document (OLE compound file) by its streams, or null. */
export function kindByStreams(paths: readonly string[]): OtherKind | null {
  return STREAMS.find(([, stream]) => paths.some((path) => stream.test(path)))?.[0] ?? null;
}
