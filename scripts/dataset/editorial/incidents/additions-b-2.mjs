import {
  attackOn,
  COALITION,
  coded,
  KATYUSHA,
  ONE_KATYUSHA,
  ROADSIDE_BOMB,
  ROADSIDE_BOMBS,
  THIN_ONE,
  UNCLAIMED,
  UNKNOWN,
  US,
} from '../words.mjs';

const CONTRACTORS = 'Contractors of the coalition';
const NO_TARGET = 'Target not identified';
const CRISIS_GROUP = 'https://www.crisisgroup.org/content/iraq-2-september-2020-2';

/** An attack on a convoy of which the text says only that it carried the coalition’s supplies. */
const ON_SUPPLIES = {
  class: 'attack',
  sides: { by: [UNKNOWN], against: [COALITION], note: 'Whose trucks and drivers they were is not stated.' },
};

/** 3 to 10 September 2020. */
export const FROM_3_SEPTEMBER = {
  'g4s-2020-09-03': {
    kind: 'rocketAttack',
    ...attackOn('G4S'),
    ...coded('rocket', 'company', 'impact', 'severe'),
    title: 'Rocket heavily damages the G4S building in Baghdad',
    titleAr: 'صاروخ يلحق أضرارا كبيرة بمقر شركة جي فور إس في بغداد',
    summary:
      'At dawn a rocket hit the headquarters of G4S, the British security company that guards Baghdad airport, in the Qadisiya quarter. A police captain spoke of heavy damage; human losses were not confirmed at the time.',
    summaryAr:
      'أصاب صاروخ فجرا مقر «جي فور إس»، شركة الأمن البريطانية التي تحرس مطار بغداد، في حي القادسية. تحدث نقيب في الشرطة عن أضرار كبيرة، ولم تتأكد وقتها خسائر بشرية.',
    ...ONE_KATYUSHA,
    time: { timeOfDay: null, note: 'At dawn, according to a police captain.' },
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        { c: 'munitionsImpacted 1', note: 'A Katyusha.' },
        'target: the headquarters of G4S, which guards Baghdad airport',
        { c: 'damage=severe', note: 'The building.' },
        'casualties: not confirmed at the time',
        'timeOfDay: at dawn',
        'place: the Qadisiya quarter',
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [{ c: 'munitionsImpacted 1', by: null, basis: 'repeats', note: 'At a British security company, not named.' }],
    ],
    doubts: [
      'The target is a British private company, not the coalition; it is counted because the company guards Baghdad airport.',
      'The text puts Qadisiya in the east of Baghdad; the quarter that is known is in the west.',
    ],
    changes: ['summaryAgain'],
  },
  'convoy-dhiqar-2020-09-03': {
    kind: 'bombing',
    ...ON_SUPPLIES,
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Bomb at a coalition supply convoy between Dhi Qar and Muthanna',
    titleAr: 'عبوة ناسفة تستهدف رتل إمداد للتحالف بين ذي قار والمثنى',
    summary:
      'A bomb went off at a convoy with supplies for the coalition on the international highway that runs from Dhi Qar to Muthanna. A security source said that nobody was injured.',
    summaryAr:
      'انفجرت عبوة عند مرور رتل إمدادات للتحالف على الطريق الدولي بين ذي قار والمثنى. قال مصدر أمني إنه لم تقع إصابات.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'nasiriyah', role: 'target', note: 'The highway between Dhi Qar and Muthanna.' }],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted 1',
        { c: 'wounded 0', quote: 'the attack did not result in injuries' },
        'place: on the international highway between Dhi Qar and Muthanna',
      ],
    ],
    extra: [
      {
        url: CRISIS_GROUP,
        claims: [
          { c: 'account: Has a blast hit an Iraqi convoy on 3 September, without the place.', basis: 'repeats' },
        ],
      },
    ],
    doubts: ['Thinly documented: one report, and a digest that may mean the same bomb.'],
  },
  'convoy-shuala-2020-09-05': {
    kind: 'bombing',
    ...ON_SUPPLIES,
    sides: { ...ON_SUPPLIES.sides, against: [US] },
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Bomb at a supply convoy for U.S. forces in Baghdad wounds two',
    titleAr: 'عبوة ناسفة تستهدف رتل إمداد للقوات الأمريكية في بغداد وتصيب اثنين',
    summary:
      'Late on Saturday a bomb hit a convoy with supplies for U.S. forces in al-Shuala, in the north-west of Baghdad. A police official and a civilian are reported wounded.',
    summaryAr:
      'أصابت عبوة في ساعة متأخرة من السبت رتلا ينقل إمدادات للقوات الأمريكية في الشعلة شمال غربي بغداد. ذُكر أن أحد منتسبي الشرطة ومدنيا أصيبا.',
    ...ROADSIDE_BOMB,
    sites: [
      {
        place: 'shuala',
        role: 'target',
      },
    ],
    time: { timeOfDay: null, note: 'Late on Saturday.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'wounded iraqiPolice 1', basis: 'repeats', note: 'A police official, as reported.' },
        { c: 'wounded civilians 1', basis: 'repeats', note: 'As reported.' },
        { c: 'timeOfDay: late on Saturday', basis: 'repeats' },
      ],
    ],
    changes: ['ownPoint'],
    doubts: [
      THIN_ONE,
      'Who the first wounded man was is open: a Xinhua text in the Borneo Bulletin, not cited here, has a guard of an Iraqi security company, from the Joint Operations Command, and no policeman.',
    ],
  },
  'biap-2020-09-06': {
    documentation: 'moderate',
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'airport', 'impact', 'extentNotStated'),
    title: 'Three rockets at Baghdad airport damage four cars',
    titleAr: 'ثلاثة صواريخ على مطار بغداد تلحق أضرارا بأربع سيارات',
    summary:
      'Three Katyusha rockets launched from the Zaytoun area of Abu Ghraib came down at Baghdad airport on Sunday evening, the Iraqi military said. One hit a car park of the civilian airport and damaged four private cars; a digest knew of no report of casualties.',
    summaryAr:
      'سقطت ثلاثة صواريخ كاتيوشا أُطلقت من منطقة الزيتون في أبي غريب على مطار بغداد مساء الأحد، بحسب الجيش العراقي. أصاب أحدها مرآبا في المطار المدني فتضررت أربع سيارات خاصة، ولم تجد نشرة أمنية تقارير عن إصابات.',
    ...KATYUSHA,
    sites: [
      { place: 'baghdad-airport', role: 'target' },
      {
        place: 'abu-ghraib',
        role: 'launch',
        note: 'The Zaytoun area, as reported; the point of the town stands for it.',
      },
    ],
    time: { timeOfDay: null, note: 'On Sunday evening.' },
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        'munitionsImpacted 3',
        { c: 'vehiclesHit 4', note: 'Civilian cars in a car park.' },
        { c: 'damage=extentNotStated', note: 'The cars.' },
        'origin: Abu Ghraib',
        'timeOfDay: in the evening',
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [
        { c: 'munitionsImpacted 3', basis: 'repeats' },
        { c: 'origin: the Zaytoun area of Abu Ghraib', basis: 'repeats' },
        { c: 'casualties: none were reported', basis: 'repeats' },
      ],
      [
        { c: 'munitionsImpacted 3', basis: 'readInCopy' },
        { c: 'vehiclesHit 4', basis: 'readInCopy', note: 'In a garage of the civilian airport.' },
        { c: 'origin: the Zaytoun area of Abu Ghraib', basis: 'readInCopy' },
        { c: 'timeOfDay: Sunday evening', basis: 'readInCopy' },
      ],
    ],
    doubts: [
      'Two of the three texts are the Iraqi military’s own account: the Joint Operations Command and its Security Media Cell.',
    ],
    changes: ['summaryAgain', 'oneVoice'],
  },
  'convoys-2020-09-08': {
    kind: 'bombing',
    ...attackOn([CONTRACTORS, 'Iraqi security forces']),
    ...coded('roadsideBomb', 'convoy', 'impact', 'destroyed'),
    title: 'Two bombs at coalition supply convoys kill a member of the escort',
    titleAr: 'عبوتان تستهدفان أرتال إمداد للتحالف وتقتلان أحد أفراد الحماية',
    summary:
      'One bomb struck an Iraqi military vehicle that escorted a supply convoy between Qadisiyah and Babil: one man of the escort was killed and two were wounded, the Joint Operations Command said. A second, at al-Nebai north of Baghdad, destroyed two vehicles of a contractor and wounded a man of the security forces and a truck driver.',
    summaryAr:
      'أصابت عبوة آلية عسكرية عراقية ترافق رتل إمداد بين القادسية وبابل فقُتل أحد أفراد الحماية وجُرح اثنان، بحسب قيادة العمليات المشتركة. ودمرت عبوة ثانية في النباعي شمال بغداد مركبتين لشركة متعاقدة وأصابت أحد أفراد الأمن وسائق شاحنة.',
    ...ROADSIDE_BOMBS,
    sites: [
      { place: 'hillah', role: 'struck', note: 'The highway between Qadisiyah and Babil.' },
      { place: 'nebai', role: 'struck', note: 'Some 60 km north of Baghdad; no point was read.' },
    ],
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        {
          c: 'killed iraqiForces 1',
          stated: '2020-09-08',
          quote: 'leaving a security member killed and two others wounded',
        },
        {
          c: 'wounded iraqiForces ?3',
          stated: '2020-09-08',
          note: 'Two on the highway and one at al-Nebai, added up.',
        },
        { c: 'wounded contractors 1', stated: '2020-09-08', note: 'A truck driver; nationality not stated.' },
        { c: 'munitionsImpacted ?2', stated: '2020-09-08', note: 'One at each place.' },
        {
          c: 'vehiclesHit ?3',
          stated: '2020-09-08',
          note: 'A military vehicle struck and two of a contractor destroyed.',
        },
        { c: 'damage=destroyed', stated: '2020-09-08', note: 'Two vehicles of a contractor at al-Nebai.' },
        { c: 'claimant: nobody claimed it', by: null },
      ],
    ],
    doubts: ['One report, of two statements of the Joint Operations Command; only the first place is drawn.'],
    changes: ['summaryAgain'],
  },
  'biap-2020-09-10': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'airport', 'impact'),
    title: 'Rocket near Baghdad airport',
    titleAr: 'صاروخ قرب مطار بغداد',
    summary:
      'A Katyusha rocket came down near Baghdad airport without casualties, the second attack there in a week, according to the Iraqi News Agency.',
    summaryAr: 'سقط صاروخ كاتيوشا قرب مطار بغداد دون إصابات في ثاني هجوم عليه خلال أسبوع، بحسب وكالة الأنباء العراقية.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [['munitionsImpacted 1', 'none', 'account: Counts it as the second attack on the airport in that week.']],
    doubts: [THIN_ONE],
    changes: ['summaryAgain'],
  },
};
