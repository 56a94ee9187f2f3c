import { attackOn, coded, KATYUSHA, MORTAR, ONE_KATYUSHA, PROXY, UNCLAIMED, US } from '../words.mjs';

const NO_TARGET = 'Target not identified';
const IRAQI_FORCES = 'Iraqi security forces';

/** 19 May to 19 June 2019. */
export const FROM_MAY_2019 = {
  'greenzone-2019-05-19': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'embassy', 'impact', 'none'),
    title: 'Rocket in the Green Zone, near the monument of the Unknown Soldier',
    titleAr: 'صاروخ في المنطقة الخضراء قرب نصب الجندي المجهول',
    summary:
      'A Katyusha rocket came down in the Green Zone on a Sunday night. The Iraqi military spoke of no casualties, U.S. Central Command of none among Americans and the coalition. A launcher was found in the east of Baghdad; a security source doubted that the U.S. Embassy, less than a kilometre from the impact, had been the aim.',
    summaryAr:
      'سقط صاروخ كاتيوشا في المنطقة الخضراء ليل أحد أيام الأحد. قال الجيش العراقي إنه لم تقع إصابات، وقالت القيادة المركزية الأمريكية إنه لا إصابات بين الأمريكيين والتحالف. عُثر على منصة شرقي بغداد، وشكك مصدر أمني في أن السفارة الأمريكية، وهي على أقل من كيلومتر من موضع السقوط، كانت الهدف.',
    ...ONE_KATYUSHA,
    sites: [
      { place: 'green-zone', role: 'target' },
      { place: 'sinaa-baghdad', role: 'found', note: 'A launcher, according to a police source.' },
    ],
    time: { timeOfDay: null, note: 'On Sunday night.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', by: 'Iraqi military', note: 'A Katyusha.' },
        { c: 'none', by: 'Iraqi military' },
        { c: 'timeOfDay: Sunday night', by: null },
        { c: 'launchersFound 1', by: 'a police source', note: 'In the district of al-Sina’a, in the east of Baghdad.' },
        { c: 'account: Adds that the rocket did not hit the embassy.', by: 'a police source' },
      ],
      [
        {
          c: 'launchersFound 1',
          by: 'Security Media Cell',
          note: 'On the al-Qassim highway, by the Technological University.',
        },
        { c: 'place: near the monument of the Unknown Soldier', by: 'Security Media Cell' },
        { c: 'damage=none', by: 'Security Media Cell' },
        { c: 'none coalition', by: 'U.S. Central Command', quote: 'There were no U.S. or coalition casualties' },
      ],
      ['target: not the U.S. Embassy, to judge by range and launch place', 'origin: the east of Baghdad'],
      [
        'place: less than 1 km from the U.S. Embassy',
        'account: Counts it as the first rocket on the zone since September 2018.',
      ],
      [
        { c: 'origin: empty ground in the area of Muasker al-Rasheed', note: 'To AFP.' },
        { c: 'place: within two kilometres of the U.S. Embassy', by: 'Iraqi police', note: 'Its spokesman.' },
      ],
    ],
    doubts: [
      'Launch place: al-Sina’a (a police source to Reuters) and the highway by the Technological University (Security Media Cell) may be one place; Muasker al-Rasheed (a police source to AFP) lies further to the south-east.',
      'Most texts write of the embassy as the target; a security source did not believe it.',
      PROXY,
    ],
  },
  'balad-2019-06-15': {
    kind: 'rocketAttack',
    ...attackOn([IRAQI_FORCES, US]),
    ...coded('mortar', 'base', 'impact', 'minor'),
    title: 'Three mortar rounds at Balad Air Base start small fires',
    titleAr: 'ثلاث قذائف هاون على قاعدة بلد الجوية تشعل حرائق صغيرة',
    summary:
      'Three mortar rounds were fired at Balad Air Base, where U.S. trainers were posted, on a Saturday. The small fires that they started were put out; no casualties were reported.',
    summaryAr:
      'أُطلقت ثلاث قذائف هاون على قاعدة بلد الجوية، حيث كان مدربون أمريكيون، يوم سبت. أُخمدت الحرائق الصغيرة التي أشعلتها، ولم يُبلغ عن إصابات.',
    ...MORTAR,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsFired 3',
        'casualties: none were reported',
        { c: 'damage=minor', note: 'Small fires, soon out.' },
        'date: Saturday',
        { c: 'target: a base where American trainers are posted', by: 'a security official', note: 'To the AP.' },
      ],
      [{ c: 'damage=minor', note: 'A small fire.' }, 'target: an air base with U.S. trainers', 'date: Saturday'],
    ],
    links: [['sameCampaign', 'taji-2019-06-17']],
    doubts: [
      'The text that was read has no casualties reported; an AP text that is not cited here has the Iraqi military say that there were none.',
    ],
  },
  'taji-2019-06-17': {
    kind: 'rocketAttack',
    ...attackOn([IRAQI_FORCES, US]),
    ...coded('rocket', 'base', 'impact'),
    title: 'Three rockets in Camp Taji, without casualties',
    titleAr: 'ثلاثة صواريخ في معسكر التاجي دون إصابات',
    summary:
      'Three Katyusha rockets came down in Camp Taji, where U.S. personnel were posted, late on a Monday. A security source said that nobody was hurt; nobody claimed it. Two officials had them fall close to an Iraqi air defence unit.',
    summaryAr:
      'سقطت ثلاثة صواريخ كاتيوشا في معسكر التاجي، حيث كان أفراد أمريكيون، في ساعة متأخرة من يوم اثنين. قال مصدر أمني إنه لم يُصب أحد، ولم يتبنّ أحد الهجوم. وقال مسؤولان إنها سقطت قرب وحدة عراقية للدفاع الجوي.',
    ...KATYUSHA,
    time: { timeOfDay: null, note: 'Late on Monday.' },
    attributions: [{ status: 'unclaimed', sources: [3] }],
    claims: [
      [
        { c: 'munitionsImpacted 3', note: 'Katyushas.' },
        'timeOfDay: late on Monday',
        { c: 'casualties: no word of them yet', by: null },
        { c: 'target: an Iraqi base that is home to U.S. personnel', by: null },
        { c: 'place: close to a unit of the Iraqi air defence', by: 'officials', note: 'Two of them.' },
      ],
      [
        { c: 'munitionsImpacted 3', basis: 'readInCopy' },
        { c: 'timeOfDay: Monday evening', basis: 'readInCopy' },
      ],
      [{ c: 'munitionsFired 3', basis: 'repeats' }],
      [
        { c: 'munitionsImpacted 3', by: 'a security source', note: 'In the yard of the camp.' },
        { c: 'none', by: 'a security source' },
        { c: 'munitionsImpacted 3', by: 'Security Media Cell' },
        { c: 'claimant: nobody claimed it', by: null },
      ],
    ],
    changes: ['wordsAgain'],
  },
  'mosul-2019-06-18': {
    kind: 'rocketAttack',
    ...attackOn([IRAQI_FORCES, US]),
    ...coded('rocket', 'base', 'missed'),
    title: 'Rocket at the palaces compound in Mosul lands on empty ground',
    titleAr: 'صاروخ على مجمع القصور في الموصل يسقط في أرض خالية',
    summary:
      'A Katyusha rocket was fired from the west of Mosul late on Tuesday, at the compound of the former presidential palaces where U.S. trainers were posted. The Nineveh Operations commander had it land on empty ground, far from a headquarters and without casualties; the launcher was found.',
    summaryAr:
      'أُطلق صاروخ كاتيوشا من أيمن الموصل في ساعة متأخرة من الثلاثاء على مجمع القصور الرئاسية السابقة حيث كان مدربون أمريكيون. قال قائد عمليات نينوى إنه سقط في أرض خالية بعيدا عن أحد المقار دون إصابات، وعُثر على المنصة.',
    ...ONE_KATYUSHA,
    sites: [
      {
        place: 'mosul',
        role: 'target',
        note: 'The palaces compound, in the east of the city; the city’s point stands for it.',
      },
      { place: 'west-mosul', role: 'found', note: 'The launcher.' },
    ],
    time: { timeOfDay: '23:15', note: 'About 23:15, according to Sky News Arabia.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsFired 1', by: 'Sky News Arabia', note: 'A Katyusha.' },
        { c: 'timeOfDay: about 23:15', by: 'Sky News Arabia' },
        { c: 'target: the palaces compound in the east, with U.S. trainers', by: 'Sky News Arabia' },
      ],
      [
        { c: 'munitionsImpacted 1', basis: 'readInCopy', note: 'On empty ground.' },
        { c: 'outcome=missed', basis: 'readInCopy', note: 'It fell a long way from a headquarters.' },
        { c: 'none', basis: 'readInCopy' },
        { c: 'origin: the edge of the city’s west', basis: 'readInCopy' },
        { c: 'launchersFound 1', basis: 'readInCopy', note: 'In the west of the city.' },
      ],
      [
        { c: 'none', basis: 'repeats' },
        { c: 'date: Tuesday, the day before the rocket at Basra', basis: 'repeats' },
      ],
    ],
    doubts: [
      'Later texts have a rocket at a headquarters in Mosul on Wednesday, 19 June: probably this one, of the night before, which is not shown.',
    ],
  },
  'burjesia-2019-06-19': {
    kind: 'rocketAttack',
    ...attackOn('Oil companies'),
    ...coded('rocket', 'oilSite', 'impact'),
    title: 'Rocket wounds three Iraqi workers at the Burjesia oil camp near Basra',
    titleAr: 'صاروخ يجرح ثلاثة عمال عراقيين في مجمع البرجسية النفطي قرب البصرة',
    summary:
      'Early on a Wednesday a Katyusha rocket hit the camp at Burjesia, west of Basra, from which Exxon Mobil, Shell and Eni work. Three Iraqi workers were hurt, one of them badly; police at first counted two. Exxon took foreign staff out.',
    summaryAr:
      'أصاب صاروخ كاتيوشا في وقت مبكر من يوم أربعاء مجمع البرجسية غربي البصرة الذي تعمل منه إكسون موبيل وشل وإيني. أصيب ثلاثة عمال عراقيين، أحدهم إصابة خطيرة، وكانت الشرطة قد أحصت اثنين أولا. أجلت إكسون موظفين أجانب.',
    ...ONE_KATYUSHA,
    sites: [
      { place: 'az-zubayr', role: 'target', note: 'Burjesia, whose point was not read; Az Zubayr stands for it.' },
    ],
    time: { timeOfDay: '03:30', note: 'About 03:30, according to a tweet.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted 1',
        { c: 'wounded iraqiCivilians 2', note: 'Workers.' },
        'timeOfDay: early on Wednesday',
        'place: the quarters and offices of the companies at Burjesia',
        {
          c: 'account: Names Exxon Mobil, Shell and Eni as users of the site; some 20 foreigners of Exxon were about to leave.',
          by: null,
        },
      ],
      [
        { c: 'munitionsImpacted 1', note: 'A Katyusha.' },
        { c: 'wounded iraqiCivilians 3', condition: 'one seriously', note: 'Local workers.' },
        'place: a camp of the Iraqi Drilling Company in which Exxon has tents',
      ],
      [
        { c: 'wounded iraqiCivilians 3', note: 'Workers.' },
        'place: some 1,000 yards from Exxon’s quarters',
        'account: Has 21 foreign staff evacuated.',
      ],
      [
        {
          c: 'account: Has two rockets more at about 18:45, on a Turkish oil facility in the compound, without damage at first sight.',
          basis: 'readInCopy',
        },
        { c: 'account: Has 40 Exxon workers evacuated.', basis: 'readInCopy' },
      ],
      [
        {
          c: 'wounded iraqiCivilians 3',
          by: 'S. Nabil, on Twitter',
          condition: 'one critical',
          note: 'Local workers.',
        },
        { c: 'timeOfDay: about 03:30', by: 'S. Nabil, on Twitter' },
      ],
    ],
    assessments: [['wounded iraqiCivilians 3', 'Three texts agree on three; two is the first count, by police.']],
    doubts: [
      'The target is a site of oil companies, one of them American, and not the coalition.',
      'A second attack that evening, with two rockets, stands only in a blog that quotes the AP; it is not counted.',
    ],
  },
};
