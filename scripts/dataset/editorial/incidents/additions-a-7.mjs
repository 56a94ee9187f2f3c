import {
  attackOn,
  COALITION,
  coded,
  ONE_KATYUSHA,
  ROAD_PROXY,
  ROADSIDE_BOMB,
  ROADSIDE_BOMBS,
  UNCLAIMED,
} from '../words.mjs';

const NO_TARGET = 'Target not identified';
const KAHF = 'Ashab al-Kahf';
const CONTRACTORS = 'Contractors of the coalition';
const JABBARIN = 'Saryat Qasim al-Jabbarin';
const THAIRIN = 'Usbat al-Tha’irin';

/** 15 to 21 August 2020. */
export const FROM_15_AUGUST_2020 = {
  'convoy-dhiqar-2020-08-15': {
    kind: 'bombing',
    ...attackOn(CONTRACTORS, THAIRIN),
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Bomb at a coalition contractors’ convoy between Basra and Dhi Qar',
    titleAr: 'عبوة ناسفة تستهدف رتلا لمتعاقدين مع التحالف بين البصرة وذي قار',
    summary:
      'A bomb hit a convoy of companies under contract to the coalition in southern Iraq on Saturday, a military source said. A partisan outlet has it on the highway from Basra to Dhi Qar, claimed by Usbat al-Tha’irin and without reported casualties.',
    summaryAr:
      'أصابت عبوة رتلا لشركات متعاقدة مع التحالف جنوبي العراق يوم السبت، بحسب مصدر عسكري. ويقول موقع منحاز إن ذلك وقع على الطريق السريع بين البصرة وذي قار وإن «عصبة الثائرين» تبنته دون إصابات معلنة.',
    ...ROADSIDE_BOMB,
    sites: [
      { place: 'nasiriyah', role: 'target', note: 'The highway between Basra and Dhi Qar; Nasiriyah stands for it.' },
    ],
    attributions: [
      {
        status: 'claimed',
        actor: THAIRIN,
        by: 'Usbat al-Tha’irin, per ISWNews',
        sources: [1],
        date: '2020-08-15',
      },
    ],
    claims: [
      [
        'munitionsImpacted 1',
        'target: a convoy of companies under contract to the coalition',
        'place: southern Iraq',
        'date: Saturday, 15 August, before the rockets at Taji',
      ],
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'casualties: none were reported', basis: 'repeats' },
        { c: 'claimant: Usbat al-Tha’irin', basis: 'repeats' },
        { c: 'place: on the highway between Basra and Dhi Qar', basis: 'repeats' },
      ],
      [
        {
          c: 'account: Has bombs at convoys in Basra and Nasiriyah; that evening, one more between Basra and Dhi Qar.',
          basis: 'repeats',
        },
      ],
      [{ c: 'account: Counts five bombs as confirmed from 12 to 18 August.', basis: 'readInCopy' }],
    ],
    links: [['sameCampaign', 'taji-2020-08-15']],
    doubts: [
      'One attack (a military source) or two or three (ISWNews); a text that is not cited here has two that day, the second within Dhi Qar in the evening.',
      'The claim by Usbat al-Tha’irin stands in one partisan outlet.',
      ROAD_PROXY,
    ],
  },
  'convoys-2020-08-16': {
    apart: 'aggregate',
    kind: 'bombing',
    ...attackOn(COALITION, [KAHF, JABBARIN]),
    ...coded('roadsideBomb', 'convoy'),
    title: 'One outlet counts twelve attacks on coalition convoys in four days',
    titleAr: 'موقع واحد يحصي اثني عشر هجوما على أرتال التحالف في أربعة أيام',
    summary:
      'SouthFront, a partisan outlet that repeats what the groups announce, counts twelve attacks on supply convoys of the coalition from 16 to 19 August, most of them claimed by Saryat Qasim al-Jabbarin and Ashab al-Kahf. The Institute for the Study of War confirmed five bombs in a week. Some of them may be entries of their own.',
    summaryAr:
      'يحصي «ساوث فرونت»، وهو موقع منحاز يكرر ما تعلنه الجماعات، اثني عشر هجوما على أرتال إمداد التحالف من 16 إلى 19 آب، تبنت أصحاب الكهف وسرية قاصم الجبارين معظمها. وأكد معهد دراسة الحرب خمس عبوات في أسبوع. وقد يكون بعضها مدخلا قائما بذاته هنا.',
    ...ROADSIDE_BOMBS,
    sites: [{ place: 'several-provinces', role: 'target' }],
    time: { extent: 'lasted', note: 'Single attacks on each of the four days.' },
    attributions: [
      {
        status: 'claimed',
        actor: KAHF,
        by: 'Ashab al-Kahf, per SouthFront',
        sources: [0],
        note: 'Most of them, with another group.',
      },
      {
        status: 'claimed',
        actor: JABBARIN,
        by: 'Saryat Qasim al-Jabbarin, per SouthFront',
        sources: [0],
        note: 'Most of them, with another group.',
      },
    ],
    claims: [
      [
        {
          c: 'account: Counts three convoys attacked on 16 August, seven on the 17th, and one each on the 18th and 19th.',
          basis: 'repeats',
        },
        {
          c: 'place: Dhi Qar and near Baghdad (16 August), Diwaniyah (18 August), Saladin (19 August)',
          basis: 'repeats',
        },
        { c: 'account: Adds two bombs made safe on 19 August.', basis: 'repeats' },
        { c: 'claimant: Saryat Qasim al-Jabbarin and Ashab al-Kahf, for most of them', basis: 'repeats' },
      ],
      [
        {
          c: 'account: Has five rocket attacks and five confirmed bombs, from 12 to 18 August.',
          basis: 'readInCopy',
        },
      ],
    ],
    doubts: [
      'An aggregate and not an incident: it shows how many attacks may be missing, and is not counted with the others.',
      'Twelve in four days (SouthFront, from the groups’ channels) or five confirmed in seven (Institute for the Study of War).',
    ],
  },
  'biap-2020-08-18': {
    kind: 'rocketAttack',
    ...attackOn(NO_TARGET),
    ...coded('rocket', 'airport', 'impact', 'minor'),
    title: 'Rocket near Baghdad airport, launched from al-Fayyad',
    titleAr: 'صاروخ قرب مطار بغداد أُطلق من الفياض',
    summary:
      'A Katyusha rocket launched from the village of al-Fayyad came down near Baghdad airport on Tuesday night. The Security Media Cell spoke of no significant damage; casualties are not mentioned.',
    summaryAr:
      'سقط صاروخ كاتيوشا أُطلق من قرية الفياض قرب مطار بغداد ليل الثلاثاء. قالت خلية الإعلام الأمني إنه لم تقع أضرار تذكر، ولا تُذكر إصابات.',
    ...ONE_KATYUSHA,
    sites: [
      { place: 'baghdad-airport', role: 'target' },
      { place: 'fayyad', role: 'launch' },
    ],
    time: { timeOfDay: null, note: 'On Tuesday night.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', note: 'A Katyusha.' },
        { c: 'damage=minor', note: 'No significant damage.' },
        'origin: the village of al-Fayyad, to the south-east',
        'timeOfDay: Tuesday night',
      ],
      [{ c: 'account: Counts five rocket attacks in that week, without the places.', basis: 'readInCopy' }],
    ],
    doubts: ['One statement of the Security Media Cell; the second text only counts the attacks of a week.'],
  },
  'convoy-aweerij-2020-08-21': {
    documentation: 'moderate',
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact', 'destroyed'),
    title: 'Bomb kills the driver of a coalition contractor’s truck at Aweerij, Baghdad',
    titleAr: 'عبوة ناسفة تقتل سائق شاحنة لشركة متعاقدة مع التحالف في عويريج ببغداد',
    summary:
      'A bomb struck a vehicle of an Iraqi company under contract to the coalition at Aweerij, on the southern edge of Baghdad; it burned and its driver was killed, the Iraqi military said. Sabereen News spoke of three Fijian contractors killed.',
    summaryAr:
      'أصابت عبوة مركبة لشركة عراقية متعاقدة مع التحالف في عويريج على الطرف الجنوبي لبغداد، فاحترقت وقُتل سائقها، بحسب الجيش العراقي. وتحدثت «صابرين نيوز» عن مقتل ثلاثة متعاقدين من فيجي.',
    ...ROADSIDE_BOMB,
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        'munitionsImpacted 1',
        { c: 'killed contractors 1', note: 'The driver; nationality not stated.' },
        { c: 'vehiclesHit 1', note: 'A truck of the convoy.' },
        { c: 'damage=destroyed', note: 'The truck burned.' },
        'place: the southern edge of Baghdad',
        { c: 'claimant: nobody claimed it', by: null },
      ],
      [
        { c: 'killed contractors 1', note: 'The driver; nationality not stated.' },
        { c: 'vehiclesHit 1', note: 'A civilian vehicle of an Iraqi contractor.' },
        { c: 'damage=destroyed', note: 'The vehicle burned.' },
        {
          c: 'account: Puts the blasts of that month in the south at about ten, with material damage only until then.',
          by: null,
        },
      ],
      [
        { c: 'killed contractors 1', by: 'Security Media Cell', note: 'The driver; nationality not stated.' },
        { c: 'killed contractors 3', by: 'Sabereen News', note: 'Fijians, by its account.' },
      ],
    ],
    assessments: [
      [
        'killed contractors 1',
        'The Iraqi military, in all three texts; three stands in Sabereen News alone, against the official statement.',
      ],
    ],
    doubts: [
      'One driver (Iraqi military) or three Fijian contractors (Sabereen News).',
      'No coordinate of Aweerij was read: it is listed and not drawn.',
    ],
    changes: ['oneVoice'],
  },
};
