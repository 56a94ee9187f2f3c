import type { places as english } from '../../en/later/places';
import type { Translated } from '../../translated';

export const places: Translated<typeof english> = {
  otherMaps: 'في خرائط أخرى',
  knownWithin:
    'الدقة المعروفة فقط: {{precision}}، ضمن {{radius}} كم من هذه النقطة. وتعرض الخرائط الأخرى النقطة كأنها دقيقة.',
  radiusNotStated: 'لا يذكر أحد مدى دقة المكان. وتعرض الخرائط الأخرى النقطة كأنها دقيقة.',
  'map-openStreetMap': 'أوبن ستريت ماب',
  'map-copernicus': 'متصفح كوبرنيكوس (أقمار سنتينل)',
  'map-googleSatellite': 'خرائط غوغل، صور فضائية',
  'map-googleEarth': 'غوغل إيرث',
  'map-geo': 'تطبيق خرائط على هذا الجهاز (geo:)',
  outward: 'لا يُفتح أي منها إلا حين تختاره. وعندها يرى ذلك الموقع الإحداثيات، لا الصفحة التي جئت منها.',
};
