import {
  attackOn,
  COALITION,
  coded,
  KATYUSHA,
  ONE_KATYUSHA,
  PROXY,
  ROADSIDE_BOMB,
  THIN_ONE,
  UNCLAIMED,
  UNKNOWN,
} from '../words.mjs';

const CONTRACTORS = 'Contractors of the coalition';
const NO_TARGET = 'Target not identified';

/** An attack on a convoy of which the text says only that it carried the coalition’s supplies. */
const ON_SUPPLIES = {
  class: 'attack',
  sides: { by: [UNKNOWN], against: [COALITION], note: 'Whose trucks and drivers they were is not stated.' },
};

/** 22 August to 2 September 2020. */
export const FROM_22_AUGUST = {
  'convoy-ghazaliya-2020-08-22': {
    kind: 'bombing',
    ...ON_SUPPLIES,
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Roadside bomb damages a truck of a coalition supply convoy in Ghazaliya, Baghdad',
    titleAr: 'عبوة ناسفة تلحق أضرارا بشاحنة من رتل إمداد للتحالف في الغزالية ببغداد',
    summary:
      'A convoy with supplies for the coalition met at least one roadside bomb in Ghazaliya, on a highway that leads to al-Shuala; one of its trucks was damaged. All of it comes from one partisan outlet, which passes on a Telegram channel. Casualties are not mentioned.',
    summaryAr:
      'تعرض رتل ينقل إمدادات للتحالف لعبوة ناسفة واحدة على الأقل في الغزالية على طريق سريع يؤدي إلى الشعلة، فتضررت إحدى شاحناته. مصدر ذلك كله موقع واحد منحاز ينقل عن قناة على تلغرام، ولا يذكر إصابات.',
    ...ROADSIDE_BOMB,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted >=1',
        'vehiclesHit 1',
        { c: 'damage=extentNotStated', note: 'A truck.' },
        'place: on the highway towards al-Shuala',
      ],
    ],
    doubts: ['Thinly documented: one partisan outlet, which quotes a Telegram channel.'],
  },
  'convoy-taji-2020-08-23': {
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Bomb hits a contractors’ vehicle near the Taji police station',
    titleAr: 'عبوة ناسفة تصيب مركبة لمتعاقدين مع التحالف قرب مركز شرطة التاجي',
    summary:
      'A bomb struck a vehicle of companies that work for the coalition near the police station of Taji, after Camp Taji had passed into Iraqi hands, according to the Security Media Cell. Neither casualties nor damage are mentioned.',
    summaryAr:
      'أصابت عبوة ناسفة مركبة لشركات متعاقدة مع التحالف قرب مركز شرطة التاجي، بعد تسليم معسكر التاجي إلى الجانب العراقي، بحسب خلية الإعلام الأمني. لا تُذكر إصابات ولا أضرار.',
    ...ROADSIDE_BOMB,
    sites: [
      {
        place: 'camp-taji',
        role: 'target',
        note: 'Near the police station of Taji, whose point was not read; the point of the base stands for it.',
      },
    ],
    time: { note: 'The day is that of the handover of Camp Taji, to which one text ties the attack.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted 1',
        'target: a vehicle of companies under contract to the coalition',
        'place: near the police station of Taji',
        'account: Puts the bomb after the handover of the base.',
      ],
      ['munitionsImpacted 1', 'date: the Sunday on which the coalition handed its site in Camp Taji over'],
    ],
    doubts: ['Neither text dates it: Sunday, 23 August is worked out from the handover of the coalition’s site.'],
  },
  'greenzone-2020-08-27': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'embassy', 'impact'),
    title: 'Three rockets in the Green Zone in the night to 28 August',
    titleAr: 'ثلاثة صواريخ على المنطقة الخضراء ليلة 28 آب',
    summary:
      'Three Katyusha rockets launched from al-Bayjiya, in the west of Baghdad, came down in the Green Zone in the night from Thursday to Friday. Reuters wrote afterwards that nobody was hurt. Some texts call it the second attack within a day.',
    summaryAr:
      'سقطت ثلاثة صواريخ كاتيوشا أُطلقت من البيجية غربي بغداد في المنطقة الخضراء ليلة الخميس على الجمعة. كتبت رويترز لاحقا أنه لم تقع إصابات، وتصفه بعض النصوص بأنه الهجوم الثاني خلال يوم.',
    ...KATYUSHA,
    sites: [
      { place: 'green-zone', role: 'target' },
      { place: 'bayjiya', role: 'launch', note: 'As reported.' },
    ],
    time: {
      extent: 'within',
      timeOfDay: null,
      note: 'Reuters has Thursday, 27 August; the Prime Minister’s office and the Iraqi military the early hours of Friday.',
    },
    attributions: [UNCLAIMED],
    claims: [
      [
        {
          c: 'munitionsImpacted 3',
          voice: 'Iraqi military',
          note: 'A copy shows that the text rests on the Prime Minister’s press office.',
        },
        'casualties: none were reported',
        'origin: al-Bayjiya, west of the zone',
        'account: Speaks of three to five explosions.',
        { c: 'account: Calls it the second attack in a few hours.', by: 'Sky News Arabia' },
        { c: 'account: Has a projectile fall inside the zone earlier on Thursday evening.', by: 'Arab News' },
      ],
      [{ c: 'munitionsImpacted 3' }, 'none', 'date: Thursday'],
      [
        { c: 'munitionsImpacted 3', basis: 'readInCopy' },
        { c: 'origin: al-Bayjiya, in the west of Baghdad', basis: 'readInCopy' },
        { c: 'date: dawn on Friday', basis: 'readInCopy' },
        { c: 'account: Calls it the second within a day.', basis: 'readInCopy' },
      ],
      [
        { c: 'munitionsImpacted 3', basis: 'readInCopy' },
        { c: 'date: Friday, local time', basis: 'readInCopy' },
      ],
    ],
    doubts: [
      'Thursday (Reuters, looking back) or the early hours of Friday (the Prime Minister’s office, the Iraqi military).',
      'One attack or two: Arab News, as Sputnik quotes it, has an earlier projectile on Thursday evening. A statement of the Security Media Cell, not cited here, has that rocket fall in Jadriya.',
      PROXY,
    ],
  },
  'greenzone-2020-08-29': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'embassy', 'impact', 'extentNotStated'),
    title: 'Rocket damages an empty building in the Green Zone',
    titleAr: 'صاروخ يلحق أضرارا بمبنى خال في المنطقة الخضراء',
    summary:
      'A Katyusha rocket came down in the Green Zone and damaged a building in which nobody was, according to Iraqi police. Reuters wrote that nobody was hurt.',
    summaryAr:
      'سقط صاروخ كاتيوشا في المنطقة الخضراء وألحق أضرارا بمبنى خال، بحسب الشرطة العراقية. كتبت رويترز أنه لم تقع إصابات.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsImpacted 1', 'none', 'date: Saturday'],
      [
        'munitionsImpacted 1',
        { c: 'damage=extentNotStated', note: 'An empty building.' },
        { c: 'casualties: none were reported', by: null },
      ],
    ],
    doubts: [PROXY],
  },
  'convoy-hillah-2020-08-29': {
    kind: 'bombing',
    ...ON_SUPPLIES,
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Roadside bomb at a coalition convoy on the road from Hillah to Diwaniyah',
    titleAr: 'عبوة ناسفة تستهدف رتلا للتحالف على الطريق بين الحلة والديوانية',
    summary:
      'A roadside bomb went off at a convoy of the coalition on the highway from Hillah to Diwaniyah. A security source told Alsumaria of no human losses; no other text was read.',
    summaryAr:
      'انفجرت عبوة ناسفة على جانب الطريق عند مرور رتل للتحالف على الطريق السريع بين الحلة والديوانية. قال مصدر أمني للسومرية إنه لم تقع خسائر بشرية، ولم يُقرأ نص آخر.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'hillah', role: 'target', note: 'The highway between Hillah and Diwaniyah.' }],
    time: { timeOfDay: null, note: 'On Saturday evening; the date is worked out from the text.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', note: 'The source spoke to Alsumaria.' },
        { c: 'killed 0', note: 'The text speaks of no human losses; it does not mention wounded.' },
        'casualties: no human losses',
        'timeOfDay: Saturday evening',
        'place: on the highway between Hillah and Diwaniyah',
      ],
    ],
    links: [['sameCampaign', 'greenzone-2020-08-29', 'The same Saturday.']],
    doubts: [
      THIN_ONE,
      'The Saturday is dated by a Green Zone rocket of that day and by the handover of Camp Taji a week before, both in the same text.',
    ],
  },
  'biap-2020-08-30': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'airport', 'impact'),
    title: 'Two rockets near Baghdad airport',
    titleAr: 'صاروخان قرب مطار بغداد',
    summary:
      'Two Katyusha rockets came down near Baghdad airport on a Sunday; the Iraqi military said that nobody was hurt. A later digest puts them near Camp Victory.',
    summaryAr:
      'سقط صاروخا كاتيوشا قرب مطار بغداد يوم أحد، وقال الجيش العراقي إنه لم تقع إصابات، وتضعهما نشرة لاحقة قرب معسكر فكتوري.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      ['munitionsImpacted 2', 'none', 'date: Sunday'],
      [
        { c: 'munitionsImpacted 2', basis: 'repeats' },
        { c: 'place: near Camp Victory', basis: 'repeats' },
      ],
    ],
    doubts: [
      'One digest, Middle East Confidential, has the attack cause casualties, against the Iraqi military; a slip of the pen is likely.',
    ],
  },
  'convoy-babil-2020-09-02': {
    documentation: 'moderate',
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'missed', 'extentNotStated'),
    title: 'Bomb meant for a contractors’ convoy in Babil wounds a passer-by',
    titleAr: 'عبوة تستهدف رتلا لمتعاقدين في بابل وتصيب أحد المارة',
    summary:
      'A bomb went off on the international highway in Babil when a convoy of a transport company that works for the coalition had already gone by, the Security Media Cell said. It damaged a civilian lorry a long way behind the convoy and wounded a civilian who was passing.',
    summaryAr:
      'انفجرت عبوة على الطريق الدولي في بابل بعد أن مر رتل شركة نقل متعاقدة مع التحالف، بحسب خلية الإعلام الأمني. تضررت شاحنة مدنية كانت تسير بعيدا خلف الرتل وأصيب مدني صادف مروره.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'hillah', role: 'target', note: 'The international highway in Babil.' }],
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsImpacted 1',
        { c: 'wounded civilians 1', note: 'A passer-by.' },
        { c: 'vehiclesHit 1', note: 'A civilian lorry far behind the convoy.' },
        { c: 'outcome=missed', note: 'The convoy had passed.' },
        { c: 'damage=extentNotStated', note: 'The lorry.' },
        'place: on the international highway in Babil',
      ],
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'wounded civilians 1', basis: 'repeats' },
        {
          c: 'target: “carrying supplies for the U.S.-led coalition forces in southern Iraq”',
          basis: 'repeats',
          note: 'A civilian convoy.',
        },
      ],
    ],
    doubts: [
      'Both texts go back to the Iraqi military; the Crisis Group says southern Iraq and does not name the province.',
    ],
    changes: ['summaryAgain', 'oneVoice'],
  },
};
