import type { settings as english } from '../../en/later/settings';
import type { Translated } from '../../translated';

export const settings: Translated<typeof english> = {
  language: 'لغة الصفحة',
  partly: '{{name}}: الأزرار والعناوين فقط، والبقية بالإنجليزية',
  digits: 'الأرقام',
  'digits-latn': 'لاتينية: 123',
  'digits-arab': 'عربية: ١٢٣',
  digitsNote: 'في الصفحة العربية. ويمكن أن تُكتب التواريخ بهذه أو تلك. يحفظ هذا المتصفح اختيارك، ولا تحمله الروابط.',
  mapNames: 'الأسماء على الخريطة',
  'mapNames-both': 'بالعربية والإنجليزية',
  'mapNames-en': 'بالإنجليزية',
  'mapNames-ar': 'بالعربية',
  mapNamesNote: 'في خريطة الأساس المرفقة بهذه الصفحة. والمكان الذي لا اسم له بهذه اللغة يبقى له اسمه الآخر.',
};
