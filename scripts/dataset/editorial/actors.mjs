import { JANES } from './words.mjs';

/**
 * Names under which attributions and sides appear. `front` only where a document says for whom a group stands: the claim is
 * beside it.
 */
export const ACTORS = [
  {
    name: 'Kata’ib Hizballah',
    nameAr: 'كتائب حزب الله',
    type: 'militia',
    otherNames: ['Kataib Hezbollah', 'Kataeb Hezbollah', 'Kataib Hizbullah', 'Hezbollah Brigades', 'KH'],
  },
  {
    name: 'Usbat al-Tha’irin',
    nameAr: 'عصبة الثائرين',
    type: 'front',
    otherNames: [
      'Asbat al-Thaireen',
      'Usbat al-Thayireen',
      'League of the Revolutionaries',
      'League of Revolutionaries',
    ],
    frontFor: [
      {
        actor: 'Kata’ib Hizballah',
        url: JANES,
        note: 'A judgement by Janes, from the scale of the attacks of March 2020.',
      },
    ],
  },
  {
    name: 'Ashab al-Kahf',
    nameAr: 'أصحاب الكهف',
    type: 'militia',
    otherNames: ['Companions of the Cave', 'Ashab al-Kahaf', 'Ashab Ahl al-Kahf'],
  },
  { name: 'Saraya al-Muntaqim', nameAr: 'سرايا المنتقم', type: 'militia', otherNames: [] },
  {
    name: 'Saraya Thawrat al-Ishrin al-Thaniya',
    nameAr: 'سرايا ثورة العشرين الثانية',
    type: 'militia',
    otherNames: ['Saraya Thawrat al-Ashrin al-Thaniya', 'Second 1920 Revolution Brigades'],
  },
  {
    name: 'Saraya Thawrat al-Ishrin',
    nameAr: 'سرايا ثورة العشرين',
    type: 'militia',
    otherNames: ['Saraya Thawrat al-Ashrin', '1920 Revolution Brigades'],
  },
  {
    name: 'Saryat Qasim al-Jabbarin',
    nameAr: 'سرية قاصم الجبارين',
    type: 'militia',
    otherNames: ['Qassem al-Jabbarin', 'Qasim al-Jabbarin'],
  },
  {
    name: 'Iran-backed militias (not named)',
    nameAr: 'فصائل مدعومة من إيران (لم تُسمَّ)',
    type: 'militia',
    otherNames: ['Iranian-backed militias', 'Shia militia groups', 'SMG'],
  },
  { name: 'Militias (not named)', nameAr: 'فصائل مسلحة (لم تُسمَّ)', type: 'militia', otherNames: [] },
  {
    name: 'Popular Mobilization Forces',
    nameAr: 'الحشد الشعبي',
    type: 'stateForce',
    otherNames: ['PMF', 'PMU', 'Hashd', 'Hashed al-Shaabi', 'Popular Mobilization'],
  },
  {
    name: 'Islamic State',
    nameAr: 'تنظيم الدولة الإسلامية',
    type: 'insurgent',
    otherNames: ['Daesh', 'داعش', 'ISIS', 'ISIL'],
  },
  {
    name: 'Iran (IRGC)',
    nameAr: 'إيران (الحرس الثوري)',
    type: 'stateForce',
    otherNames: ['IRGC', 'Islamic Revolutionary Guard Corps', 'Quds Force'],
  },
  { name: 'Taliban', nameAr: 'طالبان', type: 'insurgent', otherNames: [] },
  {
    name: 'United States',
    nameAr: 'الولايات المتحدة',
    type: 'stateForce',
    otherNames: ['US', 'USA', 'America', 'أمريكا'],
  },
  { name: 'United Kingdom', nameAr: 'المملكة المتحدة', type: 'stateForce', otherNames: ['UK', 'Britain', 'بريطانيا'] },
  { name: 'Italy', nameAr: 'إيطاليا', type: 'stateForce', otherNames: [] },
  {
    name: 'The coalition',
    nameAr: 'التحالف',
    type: 'stateForce',
    otherNames: ['CJTF-OIR', 'Inherent Resolve', 'Global Coalition', 'التحالف الدولي'],
  },
  {
    name: 'Contractors of the coalition',
    nameAr: 'متعاقدون مع التحالف',
    type: 'organisation',
    otherNames: ['supply companies', 'logistics contractors'],
  },
  {
    name: 'Iraqi security forces',
    nameAr: 'قوات الأمن العراقية',
    type: 'stateForce',
    otherNames: ['Iraqi army', 'Iraqi police', 'Counter-Terrorism Service'],
  },
  { name: 'Peshmerga', nameAr: 'البيشمركة', type: 'stateForce', otherNames: [] },
  { name: 'Oil companies', nameAr: 'شركات نفط', type: 'organisation', otherNames: ['ExxonMobil', 'Halliburton'] },
  { name: 'G4S', nameAr: 'جي فور إس', type: 'organisation', otherNames: [] },
  { name: 'Counterpart International', nameAr: 'كاونتربارت إنترناشونال', type: 'organisation', otherNames: [] },
  {
    name: 'Crowd at the U.S. Embassy',
    nameAr: 'الحشد أمام السفارة الأمريكية',
    type: 'crowd',
    otherNames: ['protesters'],
  },
  { name: 'Attackers not identified', nameAr: 'مهاجمون لم تُعرف هويتهم', type: 'unknown', otherNames: [] },
  { name: 'Target not identified', nameAr: 'هدف غير معروف', type: 'unknown', otherNames: [] },
];
