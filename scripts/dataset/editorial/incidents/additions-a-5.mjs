import {
  attackOn,
  coded,
  MILITIAS,
  ONE_KATYUSHA,
  PROXY,
  ROAD_PROXY,
  ROADSIDE_BOMB,
  ROADSIDE_BOMBS,
  ROCKETS,
  THIN_ONE,
  UNCLAIMED,
  UNKNOWN,
  US,
} from '../words.mjs';

const NO_TARGET = 'Target not identified';
const CONTRACTORS = 'Contractors of the coalition';

/** 22 July to 5 August 2020. */
export const FROM_22_JULY_2020 = {
  'convoy-batha-2020-07-22': {
    kind: 'bombing',
    class: 'attack',
    sides: {
      by: [UNKNOWN],
      against: [US],
      note: 'Supplies for U.S. forces on Iraqi trucks; whose they were is not stated.',
    },
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Two bombs at trucks with supplies for U.S. forces at al-Batha, Dhi Qar',
    titleAr: 'عبوتان تستهدفان شاحنات إمداد للقوات الأمريكية في البطحاء بذي قار',
    summary:
      'Two bombs went off on Wednesday on the al-Batha road in Dhi Qar at Iraqi trucks that carried supplies for U.S. forces. A police captain spoke of material damage; casualties are not mentioned.',
    summaryAr:
      'انفجرت عبوتان يوم الأربعاء على طريق البطحاء في ذي قار عند مرور شاحنات عراقية تنقل إمدادات للقوات الأمريكية. تحدث نقيب في الشرطة عن أضرار مادية، ولا تُذكر إصابات.',
    ...ROADSIDE_BOMBS,
    sites: [
      {
        place: 'nasiriyah',
        role: 'target',
        note: 'Al-Batha, in Dhi Qar; its point was not read, and Nasiriyah stands for it.',
      },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted 2',
        { c: 'damage=extentNotStated', note: 'Trucks and load.' },
        'target: Iraqi trucks with supplies for U.S. forces',
        'date: Wednesday',
      ],
      ['munitionsImpacted 2', { c: 'account: Counts it as the second of its kind within two weeks.', by: null }],
    ],
    doubts: [
      'Both texts print one Anadolu report, which quotes one police captain.',
      'A statement of the Security Media Cell, in a Shafaq News text that is not cited here, has one bomb, a damaged vehicle of a contractor and no casualties.',
    ],
  },
  'speicher-2020-07-27': {
    class: 'other',
    kind: 'other',
    sides: { by: [], against: [], note: 'Whether anybody attacked is not known.' },
    ...coded('notStated', 'base'),
    title: 'Two explosions of unknown cause at Camp Speicher, without casualties',
    titleAr: 'انفجاران مجهولا السبب في معسكر سبايكر دون إصابات',
    summary:
      'Two explosions and a fire were reported at 23:00 from Camp Speicher (Majid al-Tamimi Air Base) near Tikrit, which houses fighters of the Popular Mobilization. The Security Media Cell said that nobody was hurt; it was not clear who or what caused them. Rockets had hit Camp Taji the same evening.',
    summaryAr:
      'ذُكر وقوع انفجارين وحريق الساعة 23:00 في معسكر سبايكر (قاعدة ماجد التميمي الجوية) قرب تكريت، وفيه مقاتلون من الحشد الشعبي. قالت خلية الإعلام الأمني إنه لم تقع إصابات، ولم يتضح من سببهما أو ما سببهما. وكانت صواريخ قد أصابت معسكر التاجي مساء اليوم نفسه.',
    weapon: 'Not known',
    weaponAr: 'غير معروف',
    sites: [{ place: 'speicher', role: 'struck', note: 'Where the explosions were.' }],
    time: { timeOfDay: '23:00', note: 'At 23:00, according to Shafaq News.' },
    attributions: [],
    claims: [
      [
        'account: Reports two explosions and a fire that was soon under control.',
        'none',
        { c: 'target: a base that houses the Popular Mobilization', by: null },
        { c: 'attacker: not known', by: null },
      ],
      [
        { c: 'timeOfDay: 23:00', by: 'Shafaq News' },
        { c: 'account: Two explosions, of which the cause is not stated.', by: 'Shafaq News' },
        { c: 'place: Majid al-Tamimi air base, near Tikrit', by: 'Shafaq News' },
      ],
    ],
    links: [['sameCampaign', 'taji-2020-07-27', 'The same evening; that the two belong together is not shown.']],
    doubts: [
      'No text that was read shows an attack, or U.S. personnel there that night: it is not counted as an attack.',
      'Texts that are not cited here have stored munitions go off, a drone or rockets; none of it is confirmed.',
    ],
  },
  'taji-2020-08-03': {
    class: 'find',
    kind: 'other',
    sides: { by: [UNKNOWN], against: [NO_TARGET] },
    ...coded('rocket', 'notStated', 'unexploded'),
    title: 'Two unexploded rockets found near Camp Taji',
    titleAr: 'العثور على صاروخين غير منفجرين قرب معسكر التاجي',
    summary:
      'Security forces found two Katyusha rockets that had not gone off, near Camp Taji and the Mushahada district. Who launched them, and when, was not clear, nor whether the camp was meant.',
    summaryAr:
      'عثرت القوات الأمنية على صاروخي كاتيوشا لم ينفجرا قرب معسكر التاجي والمشاهدة. لم يتضح من أطلقهما ومتى، ولا هل كان المعسكر هدفهما.',
    ...ROCKETS,
    sites: [{ place: 'camp-taji', role: 'found', note: 'Near the camp and Mushahada; no point was read.' }],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsFound 2', by: 'a source', voice: 'a security source', note: 'To Alsumaria.' },
        { c: 'outcome=unexploded', by: 'a source', voice: 'a security source' },
        { c: 'place: near Camp Taji and Mushahada', by: 'a source', voice: 'a security source' },
      ],
      [
        { c: 'munitionsFound 2', note: 'Katyushas, not exploded.' },
        'outcome=unexploded',
        'attacker: not known',
        'date: Monday',
      ],
    ],
    doubts: [
      'Found near the base; nobody is reported to have seen them fired at it.',
      'Launched and not exploded (Dar al-Hilal) or found (Sputnik); a later text has 4 August.',
      'Both texts go back to Alsumaria.',
    ],
  },
  'convoy-nasiriyah-2020-08-04': {
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Bomb near a coalition contractor’s convoy at Nasiriyah',
    titleAr: 'عبوة ناسفة قرب رتل لشركة متعاقدة مع التحالف عند الناصرية',
    summary:
      'NRT recalls, some days later, what an officer of al-Rafidain Operations Command reported on 4 August: a bomb had gone off near a convoy of a contractor with coalition equipment at Nasiriyah. What it did is not stated.',
    summaryAr:
      'تذكر «إن آر تي» بعد أيام ما أعلنه ضابط في قيادة عمليات الرافدين في 4 آب: انفجار عبوة قرب رتل لشركة متعاقدة ينقل معدات للتحالف عند الناصرية. لا يُذكر ما أحدثته.',
    ...ROADSIDE_BOMB,
    time: { note: 'The day on which the officer reported it; no other was read.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', stated: '2020-08-04', note: 'Yassin al-Tamimi, an officer.' },
        { c: 'target: a convoy like the one of 9 August', by: null },
        { c: 'place: near Nasiriyah', stated: '2020-08-04' },
      ],
    ],
    doubts: [
      THIN_ONE,
      'The date of the page is worked out from its text, which is later than the evening of Sunday, 9 August.',
      ROAD_PROXY,
    ],
  },
  'greenzone-2020-08-05': {
    kind: 'rocketAttack',
    ...attackOn(US, MILITIAS),
    ...coded('rocket', 'embassy'),
    title: 'Rocket fired at the U.S. Embassy in Baghdad early on 5 August',
    titleAr: 'إطلاق صاروخ على السفارة الأمريكية في بغداد في وقت مبكر من 5 آب',
    summary:
      'One Katyusha rocket was fired at the Green Zone early on Wednesday, and its air defence engaged it, a security source said. The Institute for the Study of War has the U.S. Embassy as the target and likely Iranian proxies as the authors. Neither casualties nor damage are mentioned.',
    summaryAr:
      'أُطلق صاروخ كاتيوشا واحد على المنطقة الخضراء في وقت مبكر من الأربعاء وتصدى له دفاعها الجوي، بحسب مصدر أمني. يقول معهد دراسة الحرب إن الهدف كان السفارة الأمريكية وإن وكلاء لإيران هم الفاعلون على الأرجح. لا تُذكر إصابات ولا أضرار.',
    ...ONE_KATYUSHA,
    time: { timeOfDay: null, note: 'Early on Wednesday.' },
    attributions: [
      {
        status: 'suspected',
        actor: MILITIAS,
        by: 'Institute for the Study of War',
        sources: [0],
        confidence: 'suspected',
        note: 'It has likely Iranian proxies and names no group.',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        { c: 'munitionsFired 1', basis: 'readInCopy', note: 'A Katyusha.' },
        { c: 'target: the U.S. Embassy', basis: 'readInCopy' },
        { c: 'attacker: likely Iranian proxies', basis: 'readInCopy' },
        { c: 'account: Allows that the C-RAM system fired.', basis: 'readInCopy' },
      ],
      [
        { c: 'munitionsFired 1', note: 'A Katyusha; to Alsumaria.' },
        'account: Has the air defence of the zone engage it and sirens sound at the embassy.',
        'timeOfDay: early on Wednesday',
      ],
    ],
    doubts: [
      'Where it fell is not in the texts that were read; a statement of the Security Media Cell, in a text that is not cited here, has it near the river police, without losses, and launched from al-Dora.',
      PROXY,
    ],
  },
};
