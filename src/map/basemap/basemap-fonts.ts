import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExtRegular from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import arabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import type { FontFacesSpecification } from 'maplibre-gl';

export const REGULAR = ['Noto Sans'];
export const BOLD = ['Noto Sans Bold'];

const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+FB50-FDFF', 'U+FE70-FEFC'];
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F'];
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF'];

/** The label fonts. They are bundled, so that the map needs no glyph server. */
export const FONT_FACES: FontFacesSpecification = {
  'Noto Sans': faces(latinRegular, latinExtRegular, arabicRegular),
  'Noto Sans Bold': faces(latinBold, latinExtBold, arabicBold),
};

function faces(latin: string, latinExt: string, arabic: string) {
  return [
    { url: latin, 'unicode-range': LATIN },
    { url: latinExt, 'unicode-range': LATIN_EXT },
    { url: arabic, 'unicode-range': ARABIC },
  ];
}
