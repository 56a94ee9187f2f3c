import {
  attackOn,
  COALITION,
  coded,
  ONE_KATYUSHA,
  PROXY,
  ROAD_PROXY,
  ROADSIDE_BOMB,
  UNCLAIMED,
  US,
} from '../words.mjs';

const KAHF = 'Ashab al-Kahf';
const CONTRACTORS = 'Contractors of the coalition';
const ISHRIN = 'Saraya Thawrat al-Ishrin';

/** 9 to 11 August 2020. */
export const FROM_9_AUGUST_2020 = {
  'convoy-nasiriyah-2020-08-09': {
    documentation: 'moderate',
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact', 'minor'),
    title: 'Bomb lightly damages a vehicle of a contractor’s convoy near Nasiriyah',
    titleAr: 'عبوة ناسفة تلحق أضرارا طفيفة بمركبة من رتل لشركة متعاقدة قرب الناصرية',
    summary:
      'Late on Sunday a bomb went off on a road in Dhi Qar near the convoy of a contractor that carried equipment of the coalition. One vehicle was lightly damaged, the Security Media Cell said; casualties are not mentioned.',
    summaryAr:
      'انفجرت عبوة في ساعة متأخرة من الأحد على طريق في ذي قار قرب رتل شركة متعاقدة ينقل معدات للتحالف. قالت خلية الإعلام الأمني إن مركبة واحدة تضررت أضرارا طفيفة، ولا تُذكر إصابات.',
    ...ROADSIDE_BOMB,
    time: { timeOfDay: null, note: 'Late on Sunday.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'place: near Nasiriyah', basis: 'repeats' },
        { c: 'date: Sunday, 9 August', basis: 'repeats' },
      ],
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'target: a civilian convoy of the coalition', basis: 'repeats' },
        { c: 'place: on the international road in Dhi Qar', basis: 'repeats' },
        { c: 'date: the Sunday before', basis: 'repeats' },
      ],
      [
        'munitionsImpacted 1',
        { c: 'vehiclesHit 1', quote: 'minor damage to one of the vehicles' },
        { c: 'damage=minor', note: 'One vehicle.' },
        'target: a contractor’s convoy with equipment of the coalition',
        'timeOfDay: late on Sunday, 9 August',
      ],
    ],
    doubts: [ROAD_PROXY],
    changes: ['oneVoice'],
  },
  'jraishan-2020-08-10': {
    apart: 'disputed',
    kind: 'bombing',
    class: 'attack',
    sides: {
      by: [KAHF],
      against: [US],
      note: 'As claimed; Iraq, Kuwait and the coalition denied that there was an attack.',
    },
    ...coded('other', 'convoy'),
    title: 'Blast claimed at a convoy on the Kuwaiti border, denied by Iraq, Kuwait and the coalition',
    titleAr: 'تبنّي تفجير استهدف رتلا على الحدود الكويتية، والعراق والكويت والتحالف ينفونه',
    summary:
      'Ashab al-Kahf claimed an attack at the Jraishan crossing and showed a video of eleven seconds. Iraqi security sources told Reuters of a blast at a convoy shortly before 21:00; the Iraqi and the Kuwaiti military denied any attack and the coalition called the claim false.',
    summaryAr:
      'تبنت أصحاب الكهف هجوما عند منفذ جريشان ونشرت تسجيلا مدته إحدى عشرة ثانية. تحدثت مصادر أمنية عراقية لرويترز عن انفجار عند رتل قبيل الساعة 21:00، ونفى الجيشان العراقي والكويتي وقوع أي هجوم، ووصف التحالف التبني بأنه غير صحيح.',
    weapon: 'Explosion, as claimed',
    weaponAr: 'تفجير، كما ورد في التبني',
    time: { timeOfDay: null, note: 'Shortly before 21:00, according to security sources.' },
    attributions: [
      {
        status: 'claimed',
        actor: KAHF,
        by: KAHF,
        sources: [0, 1],
        date: '2020-08-10',
      },
      {
        status: 'denied',
        actor: KAHF,
        by: 'the coalition, the Iraqi military and the Kuwaiti military',
        sources: [0],
        date: '2020-08-11',
        note: 'They denied that there had been an attack at all.',
      },
    ],
    claims: [
      [
        { c: 'claimant: Ashab al-Kahf', by: KAHF },
        { c: 'account: Showed a video of eleven seconds.', by: KAHF },
        {
          c: 'account: Called the claim false.',
          by: 'the coalition',
          quote: "It's absolutely false",
          note: 'Its spokesman, Col. Myles Caggins.',
        },
        { c: 'account: Denied that anything happened.', by: 'Iraqi military' },
        { c: 'account: Denied that anything happened.', by: 'the Kuwaiti military' },
      ],
      [
        { c: 'account: A blast hit a convoy by the crossing.', note: 'To Reuters.' },
        'timeOfDay: shortly before 21:00',
        { c: 'claimant: Ashab al-Kahf', by: null },
      ],
      [
        {
          c: 'account: Calls the attack alleged, and denied by the authorities on both sides.',
          basis: 'repeats',
        },
        { c: 'timeOfDay: Monday night', basis: 'repeats' },
      ],
    ],
    doubts: [
      'Security sources have a blast; the coalition, Iraq and Kuwait deny it. Whether anything happened is not known.',
      'The Institute for the Study of War counts one of that week’s claims as false; which, the text that was read does not say.',
    ],
  },
  'convoy-taji-2020-08-11': {
    kind: 'bombing',
    ...attackOn(COALITION, ISHRIN),
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Bomb at a coalition convoy near Camp Taji damages a truck',
    titleAr: 'عبوة ناسفة تستهدف رتلا للتحالف قرب معسكر التاجي وتلحق أضرارا بشاحنة',
    summary:
      'A bomb hit a coalition supply convoy near Camp Taji on Tuesday and set a container on fire. The coalition’s spokesman had one truck damaged and nobody injured. Nobody claimed it at once; a security digest has Saraya Thawrat al-Ishrin claim it afterwards.',
    summaryAr:
      'أصابت عبوة رتل إمداد للتحالف قرب معسكر التاجي يوم الثلاثاء وأشعلت النار في حاوية. قال المتحدث باسم التحالف إن شاحنة واحدة تضررت ولم يُجرح أحد. لم يتبنّه أحد على الفور، وتذكر نشرة أمنية أن سرايا ثورة العشرين تبنته لاحقا.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'camp-taji', role: 'target', note: 'Near the camp; the point of the base stands for the road.' }],
    time: { timeOfDay: '11:00', note: 'About 11:00, according to Drum Cussac.' },
    attributions: [
      {
        status: 'claimed',
        actor: ISHRIN,
        by: 'Saraya Thawrat al-Ishrin, per Drum Cussac',
        sources: [2],
        date: '2020-08-11',
      },
      { status: 'unclaimed', sources: [0, 1], note: 'Nobody claimed it at once.' },
    ],
    claims: [
      [
        { c: 'munitionsImpacted 1', by: 'Iraqi military' },
        { c: 'vehiclesHit 1', by: 'the coalition', note: 'A truck.' },
        { c: 'damage=extentNotStated', by: 'the coalition', note: 'A truck.' },
        { c: 'wounded 0', by: 'the coalition', note: 'Its spokesman, Col. Myles Caggins: no injuries.' },
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [
        'munitionsImpacted 1',
        { c: 'vehiclesHit 1', note: 'A container on it caught fire.' },
        'casualties: none were reported',
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [
        { c: 'vehiclesHit >=1', basis: 'repeats' },
        { c: 'casualties: none were reported', basis: 'repeats' },
        { c: 'timeOfDay: about 11:00', basis: 'repeats' },
        { c: 'claimant: Saraya Thawrat al-Ishrin', basis: 'repeats' },
      ],
    ],
    doubts: ['That Saraya Thawrat al-Ishrin claimed it stands in one security digest.'],
  },
  'greenzone-2020-08-11': {
    documentation: 'moderate',
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'impact', 'none'),
    title: 'Rocket in the Green Zone near the 14 July Bridge',
    titleAr: 'صاروخ في المنطقة الخضراء قرب جسر 14 تموز',
    summary:
      'A Katyusha rocket came down in the Green Zone near the 14 July suspension bridge on Tuesday evening; a security source thought that the U.S. Embassy was the likely target. An agency that looks back has neither damage nor victims, but dates the rocket to the Wednesday.',
    summaryAr:
      'سقط صاروخ كاتيوشا في المنطقة الخضراء قرب جسر 14 تموز المعلق مساء الثلاثاء، ورجح مصدر أمني أن السفارة الأمريكية كانت الهدف. وتقول وكالة في نص لاحق إنه لم تقع أضرار ولا ضحايا، لكنها تجعل الصاروخ يوم الأربعاء.',
    ...ONE_KATYUSHA,
    time: { timeOfDay: null, note: 'On Tuesday, before 21:08, the stamp of a page; two later texts have Wednesday.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', basis: 'repeats', note: 'A Katyusha.' },
        { c: 'none', basis: 'repeats', note: 'The text says: no victims.' },
        { c: 'damage=none', basis: 'repeats' },
        { c: 'place: near the 14 July Bridge', basis: 'repeats' },
        { c: 'date: Wednesday, 12 August', basis: 'repeats' },
      ],
      [
        { c: 'weapon: indirect fire', basis: 'repeats' },
        { c: 'date: Tuesday, 11 August', basis: 'repeats' },
      ],
      [{ c: 'account: Counts two likely rocket attacks on the embassy in that week.', basis: 'readInCopy' }],
      [
        { c: 'munitionsImpacted 1', note: 'A Katyusha.' },
        'place: near the roundabout of the suspension bridge',
        'target: the U.S. Embassy, probably',
        { c: 'date: Tuesday', note: 'The page is stamped 11 August, 21:08.' },
        'damage: not clear at the time',
      ],
      [
        { c: 'munitionsImpacted 1', basis: 'repeats', note: 'A Katyusha.' },
        { c: 'place: behind the U.S. Embassy', basis: 'repeats' },
        { c: 'date: the evening of the Wednesday before', basis: 'repeats' },
      ],
    ],
    links: [['sameCampaign', 'convoy-taji-2020-08-11', 'The same Tuesday.']],
    doubts: [
      'Tuesday, 11 August (Today News of that evening, GardaWorld) or Wednesday the 12th (Agenzia Nova, Iran Insider, days later): one attack misdated, or a second one. The 11th is certain.',
      'That nobody was hurt stands only in the text that has the 12th.',
      PROXY,
    ],
    changes: ['oneVoice'],
  },
};
