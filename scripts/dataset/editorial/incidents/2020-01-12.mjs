import { attackOn, COALITION, coded, KATYUSHA, PROXY, UNCLAIMED, US } from '../words.mjs';

const NEW_DAILY = 'https://thenewdaily.com.au/news/world/2020/01/21/rockets-fall-inside-baghdads-green-zone/';

export const FROM_12_JANUARY = {
  'balad-2020-01-12': {
    kind: 'rocketAttack',
    ...attackOn(['Iraqi security forces', US]),
    ...coded(['rocket', 'mortar'], 'base', 'impact'),
    title: 'Eight rockets at Balad Air Base wound four Iraqi airmen',
    titleAr: 'ثمانية صواريخ على قاعدة بلد تصيب أربعة من القوة الجوية العراقية',
    summary:
      'Eight Katyusha rockets, or seven mortar bombs by another account, hit Balad Air Base and its runway. Four men of the Iraqi Air Force were wounded, two of them officers. An analyst said that no foreign personnel had been there since 4 January.',
    summaryAr:
      'أصابت ثمانية صواريخ كاتيوشا، أو سبع قذائف هاون بحسب رواية أخرى، قاعدة بلد الجوية ومدرجها. جُرح أربعة من القوة الجوية العراقية بينهم ضابطان. وقال محلل إنه لا أجانب في القاعدة منذ 4 كانون الثاني.',
    weapon: 'Katyusha rockets (military sources: mortar bombs)',
    weaponAr: 'صواريخ كاتيوشا (مصادر عسكرية: قذائف هاون)',
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 8', by: 'Security Media Cell' },
        { c: 'wounded iraqiForces 4', by: 'Security Media Cell', note: 'Air Force; two of them officers.' },
        { c: 'account: Since 4 January there had been no foreigners at the base.', by: 'an analyst' },
      ],
      [
        { c: 'munitionsReported 8', by: 'Iraqi military' },
        { c: 'munitionsReported 7', by: 'military sources', note: 'Mortar bombs, on the runway.' },
        { c: 'weapon: “mortar bombs”', by: 'military sources' },
        { c: 'weapon=mortar', by: 'military sources' },
        { c: 'wounded iraqiForces 4', by: 'officials' },
      ],
    ],
    assessments: [
      [
        'munitionsReported 8',
        'The official count, which both reports have; seven is that of unnamed military sources.',
      ],
    ],
    doubts: ['Eight rockets or seven mortar bombs.'],
    changes: ['zeros', 'attributionDropped', 'speaker'],
  },
  'taji-2020-01-14': {
    kind: 'rocketAttack',
    ...attackOn([US, COALITION]),
    ...coded('rocket', 'base', 'impact'),
    title: 'Rockets at Camp Taji',
    titleAr: 'صواريخ على معسكر التاجي',
    summary:
      'Several Katyusha rockets fell at Camp Taji. The coalition said that its troops were not affected; on Iraqi casualties the accounts differ, from none to three injured.',
    summaryAr:
      'سقطت عدة صواريخ كاتيوشا على معسكر التاجي. قال التحالف إن قواته لم تتأثر، واختلفت الروايات في الإصابات العراقية بين لا أحد وثلاثة جرحى.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported >=5', by: 'a source' },
        { c: 'wounded >=3', by: 'local media' },
        { c: 'wounded 0', by: 'Iraqi military' },
      ],
      [
        {
          c: 'none coalition',
          by: 'the coalition',
          note: 'It said that no coalition troops were “affected”; read as nobody killed and nobody wounded.',
        },
      ],
      [{ c: 'wounded iraqiForces 1', note: 'Looking back, in March.' }],
    ],
    assessments: [
      [
        'wounded 1',
        'RT’s later account of one Iraqi injured lies between the military’s none and local media’s three.',
      ],
    ],
    changes: ['zeros'],
  },
  'greenzone-2020-01-20': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'impact'),
    title: 'Three rockets near the U.S. Embassy',
    titleAr: 'ثلاثة صواريخ قرب السفارة الأمريكية',
    summary:
      'Three Katyusha rockets came down in and near the Green Zone in the night, two of them close to the U.S. Embassy. Police sources had them launched from Za’faraniyah. The Security Media Cell reported no casualties.',
    summaryAr:
      'سقطت ليلا ثلاثة صواريخ كاتيوشا في المنطقة الخضراء ومحيطها، اثنان منها قرب السفارة الأمريكية. قالت مصادر الشرطة إنها أُطلقت من الزعفرانية، وقالت خلية الإعلام الأمني إنه لم تقع إصابات.',
    ...KATYUSHA,
    time: {
      end: '2020-01-21',
      extent: 'within',
      note: 'Night of 20 to 21 January: Iraqi police have Tuesday the 21st, a message on the alarms is stamped the 20th in UTC.',
    },
    sites: [
      { place: 'green-zone', role: 'target' },
      { place: 'zaafaraniyah', role: 'launch', note: 'According to police sources.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 3', by: 'Security Media Cell' },
        { c: 'none', by: 'Security Media Cell' },
      ],
      ['munitionsReported 3'],
    ],
    extra: [
      {
        url: NEW_DAILY,
        claims: [
          { c: 'munitionsReported 3', by: 'police sources', note: 'Two of them fell near the embassy.' },
          { c: 'origin: “launched from Zafaraniyah district outside Baghdad”', by: 'police sources' },
          { c: 'date: Tuesday, 21 January', by: 'Iraqi police' },
        ],
      },
      {
        url: 'https://en.shafaqna.com/131313/two-rockets-hit-area-near-us-embassy-in-iraq/',
        claims: ['munitionsReported 2'],
      },
    ],
    assessments: [
      ['munitionsReported 3', 'The Security Media Cell and police sources; one text has two, near the embassy alone.'],
    ],
    doubts: [PROXY],
    changes: ['documents', 'night'],
  },
  'embassy-2020-01-26': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'impact', 'extentNotStated'),
    title: 'Rockets hit the U.S. Embassy compound and wound one',
    titleAr: 'صواريخ تصيب مجمع السفارة الأمريكية وتجرح شخصا',
    summary:
      'Five Katyusha rockets were fired at the Green Zone; three struck the U.S. Embassy compound, one of them the dining facility. U.S. officials spoke of one person hurt, not in danger of life; a second-hand report has three, and the Iraqi statement knew of no casualties.',
    summaryAr:
      'أُطلقت خمسة صواريخ كاتيوشا على المنطقة الخضراء، أصابت ثلاثة منها مجمع السفارة الأمريكية وأحدها قاعة الطعام. تحدث مسؤولون أمريكيون عن مصاب واحد لا خطر على حياته، وفي تقرير منقول ثلاثة، ولم يذكر البيان العراقي إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported >=5', note: 'In the Green Zone; one hit a restaurant of the compound.' },
        { c: 'wounded embassyStaff >=1', note: 'Nationality not stated.' },
      ],
      [
        { c: 'munitionsReported 5', by: 'Security Media Cell' },
        { c: 'none', by: 'Security Media Cell' },
        { c: 'damage=extentNotStated', note: 'The dining facility was hit.' },
        {
          c: 'timeOfDay: “three rockets hit inside the embassy about 7:30 p.m.”',
          by: 'several media outlets, according to Stars and Stripes',
        },
      ],
      ['munitionsReported 5', { c: 'munitionsImpacted 3', note: 'Direct hits on the embassy.' }],
    ],
    extra: [
      {
        url: 'https://clarion.causeaction.com/2020/01/27/report-rockets-hit-u-s-embassy-in-baghdad/',
        claims: [{ c: 'casualties: some were wounded', basis: 'readInCopy' }],
      },
      {
        url: 'https://www.washingtonpost.com/world/middle_east/three-rockets-crash-into-baghdads-us-embassy-compound-wounding-one/2020/01/27/8e371d02-40e4-11ea-abff-5ab1ba98b405_story.html',
        claims: [
          { c: 'wounded embassyStaff 1', by: 'U.S. officials', condition: 'not in danger of life' },
          {
            c: 'munitionsImpacted 1',
            by: 'U.S. officials',
            note: 'On the dining facility; two more fell close by. A small fire was put out.',
          },
        ],
      },
      {
        url: 'https://thereference-paris.com/9596',
        claims: [
          { c: 'wounded 3', by: 'Reuters', note: 'Second hand.' },
          { c: 'wounded >=1', by: 'a senior Iraqi official' },
        ],
      },
      {
        url: 'https://wwwp-lives.blogspot.com/2020/01/us-embassy-dining-hall-in-baghdad-hit.html?m=1',
        claims: [{ c: 'none', basis: 'readInCopy', note: 'On the first day.' }],
      },
    ],
    assessments: [
      [
        'wounded 1',
        'U.S. officials, the AP and an Iraqi official speak of one; three is second hand, and none is of the first hours.',
      ],
      ['munitionsImpacted 3', 'Three fell in the compound by two reports; one of them hit a building.'],
    ],
    changes: ['zeros', 'documents', 'passedOver'],
  },
  'k1-2020-02-13': {
    kind: 'rocketAttack',
    ...attackOn([US, COALITION]),
    ...coded('rocket', 'base', ['impact', 'unfired']),
    title: 'One rocket at K-1 near Kirkuk, eleven left on the launcher',
    titleAr: 'صاروخ على قاعدة كي وان قرب كركوك وأحد عشر بقيت على المنصة',
    summary:
      'One rocket was fired at the K-1 base forty days after the death of Soleimani. Eleven more were found unfired on the launcher. The coalition reported no casualties.',
    summaryAr:
      'أُطلق صاروخ واحد على قاعدة كي وان بعد أربعين يوما من مقتل سليماني، وعُثر على أحد عشر صاروخا لم تُطلق على المنصة. قال التحالف إنه لم تقع إصابات.',
    weapon: 'One rocket of a launcher for twelve',
    weaponAr: 'صاروخ من منصة تتسع لاثني عشر',
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 1',
        'launchersFound 1',
        'munitionsFound 11',
        { c: 'timeOfDay: “at 8:45 PM local time”', by: 'AFP', note: 'From three Iraqi security sources.' },
      ],
      [{ c: 'munitionsReported 1', note: 'Fired from a launcher for twelve.' }],
      ['munitionsReported 1', 'none', 'timeOfDay: “8:14 p.m.”'],
    ],
    doubts: ['Time of day: 20:14 (coalition) or 20:45 (AFP).'],
    changes: ['words', 'summaryAgain'],
  },
  'unioniii-2020-02-16': {
    kind: 'rocketAttack',
    ...attackOn(COALITION),
    ...coded('rocket', ['base', 'embassy'], ['impact', 'missed'], 'severe'),
    title: 'Rockets at the Union III base and the Green Zone before dawn',
    titleAr: 'صواريخ على قاعدة التوحيد الثالث والمنطقة الخضراء قبل الفجر',
    summary:
      'Small rockets struck the coalition’s base in the Green Zone before dawn. Three fell in the zone, one of them inside Union III; on Palestine Street a fourth came down by a facility of the Popular Mobilization and badly damaged a vehicle. The coalition reported no casualties.',
    summaryAr:
      'أصابت صواريخ صغيرة قاعدة التحالف في المنطقة الخضراء قبل الفجر. سقطت ثلاثة في المنطقة، أحدها داخل قاعدة التوحيد الثالث، وسقط رابع قرب مقر للحشد الشعبي في شارع فلسطين وألحق ضررا جسيما بمركبة. قال التحالف إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported ?4', note: 'Three in the zone and one elsewhere, added up.' },
        { c: 'none', by: 'the coalition' },
        'place: “three Katyusha rockets hit inside the Green Zone”',
      ],
      [
        { c: 'timeOfDay: “3:24 a.m.”', by: 'the coalition' },
        {
          c: 'place: “near a facility belonging to Iranian-backed militias”',
          by: 'Security Media Cell',
          note: 'The fourth rocket, on Palestine Street.',
        },
        { c: 'damage=severe', by: 'Security Media Cell', note: 'A vehicle.' },
        { c: 'vehiclesHit 1', by: 'Security Media Cell' },
      ],
      [{ c: 'place: “One rocket landed inside the Union III base”', by: 'a U.S. official' }],
    ],
    doubts: ['The embassy’s point stands for the base, which lies across the street from it.'],
    changes: ['words', 'documents'],
  },
};
