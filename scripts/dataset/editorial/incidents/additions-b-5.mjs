import {
  attackOn,
  COALITION,
  coded,
  ROAD_PROXY,
  ROADSIDE_BOMB,
  ROADSIDE_BOMBS,
  UNCLAIMED,
  UNKNOWN,
} from '../words.mjs';

const CONTRACTORS = 'Contractors of the coalition';
const JABBARIN = 'Saryat Qasim al-Jabbarin';
const BAGHDAD_POST =
  'https://www.thebaghdadpost.com/en/Story/51175/IED-Blast-Hist-Coalition-Logistics-Convoy-in-Central-Iraq';
const ISLAM_TIMES = 'https://www.islamtimes.org/id/news/906952/dua-konvoi-militer-as-diserang-di-irak-selatan';

/** An attack on a convoy of which the text says only that it carried the coalition’s supplies. */
const ON_SUPPLIES = {
  class: 'attack',
  sides: { by: [UNKNOWN], against: [COALITION], note: 'Whose trucks and drivers they were is not stated.' },
};

/** 21 to 29 December 2020. */
export const FROM_21_DECEMBER = {
  'convoy-babil-2020-12-21': {
    kind: 'bombing',
    ...ON_SUPPLIES,
    ...coded('roadsideBomb', 'convoy', 'impact', 'none'),
    title: 'Bomb reported at a coalition convoy in Babil, without casualties',
    titleAr: 'أنباء عن عبوة ناسفة استهدفت رتلا للتحالف في بابل دون إصابات',
    summary:
      'Mehr News, writing six days later, recalls that Iraqi media had a bomb go off in Babil in the way of a logistics convoy of the coalition; it hurt nobody and damaged nothing.',
    summaryAr:
      'تذكر وكالة مهر بعد ستة أيام أن وسائل إعلام عراقية تحدثت عن انفجار عبوة في بابل في طريق رتل لوجستي للتحالف، دون إصابات أو أضرار.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'hillah', role: 'target', note: 'Babil; the town stands for it.' }],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'none', basis: 'repeats' },
        { c: 'damage=none', basis: 'repeats' },
        { c: 'place: Babil', basis: 'repeats' },
      ],
    ],
    doubts: [
      'Thinly documented: one text that looks back.',
      'Mehr News does not mention the bomb of 23 December on the road from Babil to Baghdad, nor does The Baghdad Post mention this one; that the two are different bombs is taken from their dates.',
    ],
    changes: ['titleAgain'],
  },
  'convoy-babil-2020-12-23': {
    kind: 'bombing',
    ...ON_SUPPLIES,
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Roadside bomb at a coalition convoy between Babil and Baghdad damages a vehicle',
    titleAr: 'عبوة ناسفة تستهدف رتلا للتحالف بين بابل وبغداد وتلحق أضرارا بمركبة',
    summary:
      'A roadside bomb went off at a convoy with supplies for the coalition on the highway from Babil to Baghdad. The Global Terrorism Database has one vehicle damaged, nobody hurt and no claim.',
    summaryAr:
      'انفجرت عبوة على جانب الطريق عند مرور رتل إمدادات للتحالف على الطريق السريع بين بابل وبغداد. تذكر قاعدة بيانات الإرهاب العالمي تضرر مركبة واحدة دون إصابات ودون تبنٍّ.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'hillah', role: 'target', note: 'The highway between Babil and Baghdad.' }],
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'none', basis: 'repeats', note: 'Coded as none; its text has none reported.' },
        { c: 'vehiclesHit 1', basis: 'repeats' },
        { c: 'damage=extentNotStated', basis: 'repeats', note: 'One vehicle.' },
        { c: 'claimant: nobody claimed it', basis: 'repeats' },
      ],
    ],
    extra: [{ url: BAGHDAD_POST, claims: [{ c: 'date: Wednesday, 23 December', basis: 'repeats' }] }],
    doubts: [
      'The Global Terrorism Database has a vehicle damaged; The Baghdad Post, which looks back on the bomb, speaks of no damage.',
    ],
  },
  'convoy-diwaniyah-2020-12-25': {
    documentation: 'moderate',
    kind: 'bombing',
    ...attackOn(CONTRACTORS),
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Bomb wounds the driver of a coalition contractor in Diwaniyah',
    titleAr: 'عبوة ناسفة تصيب سائقا لشركة متعاقدة مع التحالف في الديوانية',
    summary:
      'A bomb hit a vehicle of an Iraqi company that works for the coalition on the highway in Diwaniyah; it carried equipment for the Iraqi security forces. The Security Media Cell had its driver wounded; a security source spoke instead of the Samawah highway and of the tyres of three vehicles.',
    summaryAr:
      'أصابت عبوة مركبة لشركة عراقية متعاقدة مع التحالف على الطريق السريع في الديوانية كانت تنقل معدات لقوات الأمن العراقية. قالت خلية الإعلام الأمني إن سائقها أصيب، وتحدث مصدر أمني عن طريق السماوة وعن تضرر إطارات ثلاث مركبات.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'diwaniyah', role: 'target', note: 'The highway in Diwaniyah.' }],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', stated: '2020-12-25' },
        { c: 'wounded contractors 1', stated: '2020-12-25', note: 'The driver; nationality not stated.' },
      ],
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'wounded contractors 1', basis: 'repeats', note: 'A driver of a contractor’s convoy.' },
      ],
      [
        { c: 'munitionsImpacted 1', by: 'Security Media Cell' },
        {
          c: 'wounded contractors 1',
          by: 'Security Media Cell',
          quote: 'إصابة سائق العجلة وأضرار بالعجلة',
          note: 'The driver.',
        },
        {
          c: 'target: a vehicle of an Iraqi contractor with equipment for the Iraqi security forces',
          by: 'Security Media Cell',
        },
        { c: 'vehiclesHit 1', by: 'Security Media Cell' },
        { c: 'damage=extentNotStated', by: 'Security Media Cell', note: 'The vehicle.' },
        { c: 'place: on the international highway in Diwaniyah', by: 'Security Media Cell' },
        { c: 'vehiclesHit 3', by: 'a security source', note: 'Their tyres were damaged.' },
        { c: 'place: on the Samawah highway', by: 'a security source' },
      ],
    ],
    extra: [
      {
        url: ISLAM_TIMES,
        claims: [
          {
            c: 'account: Has four convoys attacked on that Friday, in Babil, Muthanna, Diwaniyah and Dhi Qar.',
            basis: 'repeats',
          },
        ],
      },
    ],
    assessments: [
      [
        'vehiclesHit 1',
        'The Security Media Cell names the road, the load and the wounded driver; the source without a name speaks of another road, and perhaps of another bomb.',
      ],
    ],
    doubts: [
      'One bomb or two: Shafaq News prints the Security Media Cell, with Diwaniyah and one vehicle, beside a source that has the Samawah highway and three.',
      'Islam Times counts four convoys on that Friday; the other three are not entered, for want of a text on them.',
    ],
    changes: ['oneVoice'],
  },
  'convoy-babil-2020-12-27': {
    kind: 'bombing',
    ...attackOn(CONTRACTORS, JABBARIN),
    ...coded('roadsideBomb', 'convoy', 'impact'),
    title: 'Saryat Qasim al-Jabbarin claims a bomb at a coalition convoy in Babil',
    titleAr: 'سرية قاصم الجبارين تتبنى تفجير عبوة استهدف رتلا للتحالف في بابل',
    summary:
      'A bomb went off on Sunday at a convoy with supplies for the coalition on the international highway in Babil. Saryat Qasim al-Jabbarin is reported to have claimed it; what it did was not known when the reports were written.',
    summaryAr:
      'انفجرت عبوة يوم الأحد عند مرور رتل إمدادات للتحالف على الطريق الدولي في بابل. ذُكر أن سرية قاصم الجبارين تبنتها، ولم تكن نتائجها معروفة عند كتابة التقارير.',
    ...ROADSIDE_BOMB,
    sites: [{ place: 'hillah', role: 'target', note: 'The international highway in Babil.' }],
    attributions: [
      {
        status: 'claimed',
        actor: JABBARIN,
        by: 'Saryat Qasim al-Jabbarin, per The Baghdad Post and Mehr News',
        sources: [0, 1],
        date: '2020-12-27',
        note: 'As reported: neither text says where the claim was made.',
      },
    ],
    claims: [
      [
        'munitionsImpacted 1',
        'casualties: not yet known',
        'claimant: Saryat Qasim al-Jabbarin, as reported',
        'place: on the international highway in Babil',
      ],
      ['claimant: Saryat Qasim al-Jabbarin', 'place: on the international road in Babil'],
      [
        { c: 'munitionsImpacted 1', note: 'The source spoke to Shafaq News.' },
        { c: 'account: Adds that neither the Iraqi military nor the coalition had confirmed it.', by: null },
      ],
    ],
    doubts: [ROAD_PROXY],
  },
  'convoy-diwaniyah-2020-12-28': {
    kind: 'bombing',
    ...ON_SUPPLIES,
    ...coded('roadsideBomb', 'convoy', 'impact', 'none'),
    title: 'Roadside bomb reported at a coalition convoy in Diwaniyah, without casualties',
    titleAr: 'أنباء عن عبوة ناسفة استهدفت رتلا للتحالف في الديوانية دون إصابات',
    summary:
      'A roadside bomb went off on Monday in the way of a logistics convoy of the coalition in Diwaniyah. A partisan page has it that nobody was hurt and nothing was damaged; the date comes from a second text.',
    summaryAr:
      'انفجرت عبوة على جانب الطريق يوم الاثنين في طريق رتل لوجستي للتحالف في الديوانية. تذكر صفحة منحازة أنه لم تقع إصابات ولا أضرار، ويأتي التاريخ من نص ثان.',
    ...ROADSIDE_BOMB,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsImpacted 1', basis: 'readInCopy' },
        { c: 'none', basis: 'readInCopy' },
        { c: 'damage=none', basis: 'readInCopy' },
        { c: 'date: Monday', basis: 'readInCopy' },
      ],
      [
        { c: 'munitionsImpacted 1', basis: 'repeats' },
        { c: 'date: the Monday before Tuesday, 29 December', basis: 'repeats' },
      ],
    ],
    links: [['sameCampaign', 'convoys-2020-12-29']],
    doubts: [
      'Thinly documented: two partisan texts, the first of them a copy without a date.',
      'The second text also counts four convoys on the Friday before, 25 December, where the Security Media Cell announced one.',
      ROAD_PROXY,
    ],
    changes: ['titleAgain'],
  },
  'convoys-2020-12-29': {
    kind: 'bombing',
    ...attackOn([COALITION, 'Iraqi security forces']),
    ...coded('roadsideBomb', 'convoy', 'impact', 'extentNotStated'),
    title: 'Two bombs at coalition supply convoys in Muthanna and Diwaniyah wound one of the escort',
    titleAr: 'عبوتان تستهدفان أرتال إمداد للتحالف في المثنى والديوانية وتصيبان أحد أفراد الحماية',
    summary:
      'A bomb at a supply convoy in Diwaniyah wounded a member of the Iraqi security forces who escorted it, local media reported from those forces. Earlier on the same day another in Muthanna had done damage only; both may have struck one convoy.',
    summaryAr:
      'أصابت عبوة استهدفت رتل إمداد في الديوانية أحد أفراد قوات الأمن العراقية المرافقين له، بحسب وسائل إعلام محلية نقلا عن تلك القوات. وفي وقت سابق من اليوم نفسه أحدثت عبوة أخرى في المثنى أضرارا فقط، وقد تكونان أصابتا رتلا واحدا.',
    ...ROADSIDE_BOMBS,
    sites: [
      { place: 'diwaniyah', role: 'target', note: 'The later bomb.' },
      { place: 'samawah', role: 'target', note: 'Muthanna, where the earlier bomb went off; the town stands for it.' },
    ],
    attributions: [{ status: 'unclaimed', sources: [0] }],
    claims: [
      [
        { c: 'munitionsImpacted ?2', note: 'One in each province.' },
        { c: 'wounded iraqiForces 1', note: 'A member of the escort in Diwaniyah, as reported.' },
        { c: 'damage=extentNotStated', note: 'Of what is not said.' },
        'account: Puts the bomb in Muthanna earlier on the same day.',
        { c: 'claimant: nobody claimed it', by: null },
        { c: 'account: Allows that both bombs struck one convoy.', by: null },
      ],
    ],
    extra: [
      {
        url: ISLAM_TIMES,
        claims: [
          { c: 'place: Diwaniyah, and Samawah', basis: 'repeats' },
          { c: 'date: Tuesday, 29 December', basis: 'repeats' },
        ],
      },
    ],
    doubts: ['Whether two convoys were struck or one of them twice is not known.', ROAD_PROXY],
  },
};
