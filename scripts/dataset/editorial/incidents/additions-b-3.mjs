import {
  attackOn,
  COALITION,
  coded,
  PROXY,
  ROADSIDE_BOMB,
  ROADSIDE_BOMBS,
  ROCKETS,
  THIN_ONE,
  UNCLAIMED,
  UNKNOWN,
  US,
} from '../words.mjs';

const CONTRACTORS = 'Contractors of the coalition';
const ONE_STATEMENT = 'Both texts print one statement of the Security Media Cell; casualties are not mentioned.';

/** An attack on a convoy of which the text says only that it carried the coalition’s supplies. */
const ON_SUPPLIES = {
  class: 'attack',
  sides: { by: [UNKNOWN], against: [COALITION], note: 'Whose trucks and drivers they were is not stated.' },
};

/** 17 September to 11 October 2020. */
export const FROM_17_SEPTEMBER = {
  'convoys-2020-09-17': {
    kind: 'bombing',
    ...ON_SUPPLIES,
    ...coded('roadsideBomb', 'convoy'),
    title: 'Convoy with coalition equipment attacked in Babil and Diwaniyah',
    titleAr: 'استهداف رتل ينقل معدات للتحالف في بابل والديوانية',
    summary:
      'An Anadolu text on another bomb, two days later, recalls that a convoy with coalition equipment was attacked in Babil and Diwaniyah on Thursday. How many bombs there were and what they did is not stated.',
    summaryAr:
      'يذكر نص للأناضول عن تفجير آخر، بعد يومين، أن رتلا ينقل معدات للتحالف تعرض لهجوم في بابل والديوانية يوم الخميس. لا يُذكر عدد العبوات ولا ما أحدثته.',
    ...ROADSIDE_BOMBS,
    sites: [
      { place: 'hillah', role: 'struck', note: 'Babil; the town stands for it.' },
      { place: 'diwaniyah', role: 'struck' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'target: a convoy with coalition equipment', basis: 'repeats' },
        { c: 'place: Babil and Diwaniyah', basis: 'repeats' },
        { c: 'date: Thursday, 17 September', basis: 'repeats' },
      ],
    ],
    doubts: [
      'Thinly documented: one text that looks back two days later.',
      'The text, read again, speaks of one attack on one convoy in both provinces: whether two bombs went off is not certain.',
      'The bomb in Babil may be the one that another digest puts at Musayyib on the next day.',
    ],
  },
  'convoy-ishaqi-2020-09-18': {
    documentation: 'moderate',
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Bomb at a contractors’ convoy in Ishaqi lightly wounds an Iraqi soldier',
    titleAr: 'عبوة ناسفة تستهدف رتلا لمتعاقدين في الإسحاقي وتصيب جنديا عراقيا إصابة طفيفة',
    summary:
      'A bomb went off at a convoy of a company that works for the coalition in Ishaqi, Saladin. The Security Media Cell speaks of one soldier, from a commando brigade of Samarra, with light wounds.',
    summaryAr:
      'انفجرت عبوة عند مرور رتل شركة متعاقدة مع التحالف في ناحية الإسحاقي بصلاح الدين. قالت خلية الإعلام الأمني إن جنديا من لواء مغاوير سامراء أصيب بجروح طفيفة.',
    ...ROADSIDE_BOMB,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted 1',
        { c: 'wounded iraqiArmy 1', condition: 'light', note: 'Of the Samarra Commando Brigade.' },
        'place: Ishaqi, Saladin',
      ],
      [
        {
          c: 'wounded iraqiForces 1',
          by: 'Security Media Cell',
          condition: 'light',
          note: 'A member of the security forces.',
        },
      ],
    ],
    doubts: ['Both texts quote one statement of the Security Media Cell.'],
    changes: ['oneVoice'],
  },
  'convoy-musayyib-2020-09-18': {
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Bomb at a contractors’ convoy in Musayyib district',
    titleAr: 'عبوة ناسفة تستهدف رتلا لمتعاقدين في قضاء المسيب',
    summary:
      'A convoy of a company that works for the coalition met a bomb in the Musayyib district of Babil. A security digest, three days later, knew of no report of injuries.',
    summaryAr:
      'تعرض رتل شركة متعاقدة مع التحالف لعبوة في قضاء المسيب ببابل، ولم تجد نشرة أمنية بعد ثلاثة أيام تقارير عن إصابات.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'musayyib', role: 'struck', note: 'The district; the point is that of the town.' }],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'casualties: none were reported', basis: 'repeats' },
        { c: 'place: Musayyib district', basis: 'repeats' },
        { c: 'date: Friday, 18 September', basis: 'repeats' },
      ],
    ],
    doubts: [
      'Thinly documented: one digest that looks back.',
      'It may be the bomb in Babil of Thursday, 17 September: a Shafaq News report without a date, not cited here, has one at Musayyib on a Thursday.',
    ],
  },
  'convoy-hillah-2020-09-21': {
    kind: 'bombing',
    ...attackOn(US),
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Five roadside bombs reported at a convoy north of Hillah',
    titleAr: 'خمس عبوات ناسفة تستهدف رتلا شمالي الحلة',
    summary:
      'Early on Monday five roadside bombs are reported to have hit a convoy, called a U.S. one, in the al-Imam area north of Hillah. No report of casualties was known to the digest that has it.',
    summaryAr:
      'ذُكر أن خمس عبوات على جانب الطريق استهدفت في وقت مبكر من الاثنين رتلا وُصف بأنه أمريكي في منطقة الإمام شمالي الحلة. لم تجد النشرة التي أوردت الخبر تقارير عن إصابات.',
    ...ROADSIDE_BOMBS,
    sites: [{ place: 'hillah', role: 'target', note: 'The al-Imam area, north of the town.' }],
    time: { timeOfDay: null, note: 'Early on Monday.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 5', basis: 'repeats', note: 'As reported.' },
        { c: 'casualties: none were reported', basis: 'repeats' },
        { c: 'target: a U.S. convoy, as reported', basis: 'repeats' },
        { c: 'place: the al-Imam area, north of Hillah', basis: 'repeats' },
        { c: 'timeOfDay: early on Monday', basis: 'repeats' },
      ],
    ],
    doubts: [
      THIN_ONE,
      'Whose convoy it was rests on a report that the digest does not name; a Mehr News text, not cited here, has the same five bombs from Sabereen News alone.',
    ],
  },
  'convoy-balad-dujail-2020-09-21': {
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Bomb damages a vehicle of a convoy with coalition equipment between Balad and Dujail',
    titleAr: 'عبوة ناسفة تلحق أضرارا بمركبة من رتل ينقل معدات للتحالف بين بلد والدجيل',
    summary:
      'On Monday evening a bomb struck a convoy that brought equipment of the coalition out of Iraq, run by Iraqi transport companies with Iraqi drivers, between Balad and Dujail in Saladin. One vehicle was damaged, the Security Media Cell said; casualties are not mentioned.',
    summaryAr:
      'أصابت عبوة مساء الاثنين رتلا ينقل معدات للتحالف إلى خارج العراق، تسيّره شركات نقل عراقية بسائقين عراقيين، بين بلد والدجيل في صلاح الدين. قالت خلية الإعلام الأمني إن مركبة واحدة تضررت، ولا تُذكر إصابات.',
    ...ROADSIDE_BOMB,
    time: { timeOfDay: null, note: 'On Monday evening.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted 1',
        { c: 'vehiclesHit 1', quote: 'أضرار بإحدى العجلات' },
        { c: 'damage=extentNotStated', note: 'One vehicle.' },
        'target: a convoy of Iraqi transport companies with Iraqi drivers',
        'timeOfDay: Monday evening',
      ],
    ],
    doubts: ['One statement of the Security Media Cell; what was read does not speak of casualties.'],
    changes: ['summaryAgain'],
  },
  'greenzone-2020-09-22': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy'),
    title: 'At least two rounds near the U.S. Embassy',
    titleAr: 'مقذوفان على الأقل قرب السفارة الأمريكية',
    summary:
      'A security digest counts two or more rounds of indirect fire close to the U.S. Embassy at 05:05; its heading calls them rockets. Casualties and damage are not mentioned.',
    summaryAr:
      'تذكر نشرة أمنية مقذوفين على الأقل قرب السفارة الأمريكية عند الساعة 05:05، ويسميهما عنوانها صواريخ. لا تُذكر إصابات ولا أضرار.',
    ...ROCKETS,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported >=2', basis: 'repeats', note: 'Indirect fire; rockets in the heading.' },
        { c: 'timeOfDay: 05:05', basis: 'repeats' },
        { c: 'place: near the U.S. Embassy', basis: 'repeats' },
      ],
    ],
    doubts: [THIN_ONE, 'Rockets or mortar rounds: the text does not tell them apart.', PROXY],
  },
  'convoy-batha-2020-09-27': {
    documentation: 'moderate',
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Bomb damages a vehicle of a convoy with coalition equipment at al-Batha',
    titleAr: 'عبوة ناسفة تلحق أضرارا بمركبة من رتل ينقل معدات للتحالف في البطحاء',
    summary:
      'A bomb went off at a convoy with equipment of the coalition in al-Batha, Dhi Qar, and damaged one of its vehicles, the Security Media Cell said; the rest of the journey went ahead. Casualties are not mentioned.',
    summaryAr:
      'انفجرت عبوة عند مرور رتل ينقل معدات للتحالف في ناحية البطحاء بذي قار فتضررت إحدى مركباته ثم تابع طريقه، بحسب خلية الإعلام الأمني. لا تُذكر إصابات.',
    ...ROADSIDE_BOMB,
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
        'munitionsImpacted 1',
        'vehiclesHit 1',
        { c: 'damage=extentNotStated', note: 'One vehicle.' },
        'place: al-Batha, Dhi Qar',
        'account: Adds that the convoy drove on.',
      ],
      ['munitionsImpacted 1', 'vehiclesHit 1', 'account: Adds that the convoy drove on.'],
    ],
    doubts: [ONE_STATEMENT],
    changes: ['summaryAgain', 'oneVoice'],
  },
  'convoy-shomali-2020-10-01': {
    kind: 'missileAttack',
    ...attackOn(CONTRACTORS),
    ...coded('guidedMissile', 'convoy', 'unexploded', 'extentNotStated'),
    title: 'Guided missile hits a convoy with coalition equipment and does not explode',
    titleAr: 'صاروخ موجه يصيب رتلا ينقل معدات للتحالف ولا ينفجر',
    summary:
      'A guided missile struck a convoy with equipment of the coalition in the Shomali area, which the Security Media Cell counts as part of Diwaniyah. It did not go off; a container was damaged, and the statement speaks of no losses.',
    summaryAr:
      'أصاب صاروخ موجه رتلا ينقل معدات للتحالف في منطقة الشوملي التي تعدّها خلية الإعلام الأمني من الديوانية. لم ينفجر الصاروخ وتضررت إحدى الحاويات، ويذكر البيان أنه لم تقع خسائر.',
    weapon: 'Guided missile',
    weaponAr: 'صاروخ موجه',
    sites: [
      {
        place: 'diwaniyah',
        role: 'target',
        note: 'The Shomali area; its point was not read, and Diwaniyah stands for it.',
      },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        {
          c: 'munitionsReported 1',
          stated: '2020-10-01',
          quote: 'subjected to an unexploded guided missile attack in the Shomali area',
        },
        { c: 'outcome=unexploded', stated: '2020-10-01' },
        { c: 'damage=extentNotStated', stated: '2020-10-01', note: 'A container.' },
        { c: 'casualties: no losses, of what kind is not said', stated: '2020-10-01' },
      ],
      [
        { c: 'munitionsReported 1', basis: 'repeats', note: 'A blog.' },
        { c: 'date: 1 October', basis: 'repeats' },
      ],
    ],
    doubts: ['The statement is of Thursday, 1 October; that the attack fell on the same day is assumed.'],
  },
};
