import { KATYUSHA, PROXY, UNCLAIMED } from '../words.mjs';

export const FROM_12_JANUARY = {
  'balad-2020-01-12': {
    kind: 'rocketAttack',
    title: 'Eight rockets at Balad Air Base wound four Iraqi airmen',
    titleAr: 'ثمانية صواريخ على قاعدة بلد تصيب أربعة من القوة الجوية العراقية',
    summary:
      'Eight Katyusha rockets, or seven mortar bombs by another account, hit Balad Air Base and its runway. Two officers and two airmen of the Iraqi Air Force were wounded. An analyst said that foreign personnel had left by 4 January.',
    summaryAr:
      'أصابت ثمانية صواريخ كاتيوشا، أو سبع قذائف هاون بحسب رواية أخرى، قاعدة بلد الجوية ومدرجها، فجُرح ضابطان ومنتسبان من القوة الجوية العراقية. وقال محلل إن الأجانب غادروا القاعدة منذ 4 كانون الثاني.',
    weapon: 'Katyusha rockets (military sources: mortar bombs)',
    weaponAr: 'صواريخ كاتيوشا (مصادر عسكرية: قذائف هاون)',
    attributions: [
      { status: 'suspected', actor: "Kata'ib Hizballah", by: 'commentators' },
      { status: 'suspected', actor: 'Popular Mobilization Forces', by: 'commentators' },
      UNCLAIMED,
    ],
    claims: [
      [
        { c: 'munitionsReported 8', by: 'Iraqi Security Media Cell' },
        { c: 'wounded iraqiForces 4', by: 'Iraqi Security Media Cell', note: 'Air Force; two of them officers.' },
        { c: 'account: No foreign personnel were at the base since 4 January.', by: 'an analyst' },
      ],
      [
        'munitionsReported 8',
        { c: 'munitionsReported 7', by: 'military sources', note: 'Mortar bombs, on the runway.' },
        { c: 'weapon: mortar bombs', by: 'military sources' },
        'wounded iraqiForces 4',
      ],
    ],
    assessments: [
      [
        'munitionsReported 8',
        'The official count, which both reports have; seven is that of unnamed military sources.',
      ],
      ['killed iraqiForces 0', 'Both reports speak of wounded only.'],
    ],
    doubts: ['Eight rockets or seven mortar bombs.'],
  },
  'taji-2020-01-14': {
    kind: 'rocketAttack',
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
      [{ c: 'none coalition', by: 'the coalition', note: 'No coalition troops “affected”.' }],
      [{ c: 'wounded iraqiForces 1', note: 'Looking back, in March.' }],
    ],
    assessments: [
      [
        'wounded 1',
        'RT’s later account of one Iraqi injured lies between the military’s none and local media’s three.',
      ],
      ['killed iraqiForces 0', 'No source reports a death.'],
    ],
  },
  'greenzone-2020-01-20': {
    kind: 'rocketAttack',
    title: 'Three rockets near the U.S. Embassy',
    titleAr: 'ثلاثة صواريخ قرب السفارة الأمريكية',
    summary:
      'Three Katyusha rockets came down in and near the Green Zone, close to the U.S. Embassy. The Iraqi Security Media Cell reported no casualties.',
    summaryAr:
      'سقطت ثلاثة صواريخ كاتيوشا في المنطقة الخضراء ومحيطها قرب السفارة الأمريكية، وقالت خلية الإعلام الأمني إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 3', by: 'Iraqi Security Media Cell' },
        { c: 'none', by: 'Iraqi Security Media Cell' },
      ],
      ['munitionsReported 3'],
    ],
    doubts: [PROXY],
  },
  'embassy-2020-01-26': {
    kind: 'rocketAttack',
    title: 'Rockets hit the U.S. Embassy compound and wound one',
    titleAr: 'صواريخ تصيب مجمع السفارة الأمريكية وتجرح شخصا',
    summary:
      'Five Katyusha rockets were fired at the Green Zone; three struck the U.S. Embassy compound, one of them the dining facility. At least one member of the embassy’s staff was hurt, although the Iraqi statement knew of no casualties.',
    summaryAr:
      'أُطلقت خمسة صواريخ كاتيوشا على المنطقة الخضراء، أصابت ثلاثة منها مجمع السفارة الأمريكية وأحدها قاعة الطعام. جُرح واحد على الأقل من موظفي السفارة، مع أن البيان العراقي لم يذكر إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported >=5', note: 'In the Green Zone; a restaurant in the compound was hit.' },
        { c: 'wounded embassyStaff >=1', note: 'Nationality not given.' },
      ],
      [
        { c: 'munitionsReported 5', by: 'Iraqi Security Media Cell' },
        { c: 'none', by: 'Iraqi Security Media Cell' },
        'account: The dining facility was hit.',
      ],
      ['munitionsReported 5', { c: 'munitionsImpacted 3', note: 'Direct hits on the embassy.' }],
    ],
    assessments: [
      ['wounded 1', 'Embassy staff and a U.S. official speak of one injured; only the Iraqi statement has none.'],
      ['killed embassyStaff 0', 'No source reports a death.'],
    ],
  },
  'k1-2020-02-13': {
    kind: 'rocketAttack',
    title: 'One rocket at K-1 near Kirkuk, eleven left on the launcher',
    titleAr: 'صاروخ على قاعدة كي وان قرب كركوك وأحد عشر بقيت على المنصة',
    summary:
      'One rocket was fired at the K-1 base forty days after the death of Soleimani. Eleven more were found unfired on the launcher. Nobody was hurt.',
    summaryAr:
      'أُطلق صاروخ واحد على قاعدة كي وان بعد أربعين يوما من مقتل سليماني، وعُثر على أحد عشر صاروخا لم تُطلق على المنصة. لم تقع إصابات.',
    weapon: 'One rocket of a launcher for twelve',
    weaponAr: 'صاروخ من منصة تتسع لاثني عشر',
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsReported 1', 'launchersFound 1', 'munitionsFound 11', { c: 'timeOfDay: 8:45 p.m.', by: 'AFP' }],
      [{ c: 'munitionsReported 1', note: 'Fired from a launcher for twelve.' }],
      ['munitionsReported 1', 'none', 'timeOfDay: 8:14 p.m.'],
    ],
    doubts: ['Time of day: 20:14 (coalition) or 20:45 (AFP).'],
  },
  'unioniii-2020-02-16': {
    kind: 'rocketAttack',
    title: 'Rockets at the Union III base and the Green Zone before dawn',
    titleAr: 'صواريخ على قاعدة التوحيد الثالث والمنطقة الخضراء قبل الفجر',
    summary:
      'Small rockets struck the coalition’s base in the International Zone before dawn. Three fell in the Green Zone, one of them inside Union III, and a fourth at a logistics base of the Popular Mobilization. No casualties were reported.',
    summaryAr:
      'أصابت صواريخ صغيرة قاعدة التحالف في المنطقة الدولية قبل الفجر. سقطت ثلاثة في المنطقة الخضراء، أحدها داخل قاعدة التوحيد الثالث، ورابع على قاعدة لوجستية للحشد الشعبي، ولم تُذكر إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 4',
        { c: 'none', by: 'the coalition' },
        'place: three rockets in the Green Zone, a fourth at a Hashed logistics base',
      ],
      [{ c: 'timeOfDay: 3:24 a.m.', by: 'the coalition' }, 'place: fourth rocket on Palestine Street'],
      [{ c: 'place: one rocket inside Union III', by: 'a US official' }],
    ],
    doubts: ['The embassy’s point stands for the base, which lies across the street from it.'],
  },
};
