/** Names under which attributions appear. */
export const ACTORS = [
  {
    name: "Kata'ib Hizballah",
    nameAr: 'كتائب حزب الله',
    otherNames: ['Kataib Hezbollah', 'Kataeb Hezbollah', 'Kataib Hizbullah', 'Hezbollah Brigades', 'KH'],
  },
  {
    name: "Usbat al-Tha'irin",
    nameAr: 'عصبة الثائرين',
    otherNames: [
      'Asbat al-Thaireen',
      'Usbat al-Thayireen',
      'League of the Revolutionaries',
      'League of Revolutionaries',
    ],
  },
  { name: 'Ashab al-Kahf', nameAr: 'أصحاب الكهف', otherNames: ['Companions of the Cave'] },
  { name: 'Saraya al-Muntaqim', nameAr: 'سرايا المنتقم', otherNames: [] },
  {
    name: 'Iran-backed militias (not named)',
    nameAr: 'فصائل مدعومة من إيران (لم تُسمَّ)',
    otherNames: ['Iranian-backed militias', 'Shia militia groups', 'SMG'],
  },
  { name: 'Militias (not named)', nameAr: 'فصائل مسلحة (لم تُسمَّ)', otherNames: [] },
  {
    name: 'Popular Mobilization Forces',
    nameAr: 'الحشد الشعبي',
    otherNames: ['PMF', 'PMU', 'Hashd', 'Hashed al-Shaabi'],
  },
  { name: 'Islamic State', nameAr: 'تنظيم الدولة الإسلامية', otherNames: ['Daesh', 'داعش', 'ISIS', 'ISIL'] },
  { name: 'Iran (IRGC)', nameAr: 'إيران (الحرس الثوري)', otherNames: ['IRGC', 'Islamic Revolutionary Guard Corps'] },
  { name: 'United States', nameAr: 'الولايات المتحدة', otherNames: ['US', 'USA', 'America', 'أمريكا'] },
  { name: 'Taliban', nameAr: 'طالبان', otherNames: [] },
];
