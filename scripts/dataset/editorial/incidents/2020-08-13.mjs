import {
  attackOn,
  COALITION,
  coded,
  KATYUSHA,
  ONE_KATYUSHA,
  PROXY,
  ROAD_PROXY,
  ROADSIDE_BOMB,
  ROADSIDE_BOMBS,
  UNCLAIMED,
  US,
  WIDE,
} from '../words.mjs';

const CONVOY = 'Contractors of the coalition';

export const FROM_13_AUGUST = {
  'balad-2020-08-13': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'base', 'impact'),
    title: 'Three rockets at Balad Air Base',
    titleAr: 'ثلاثة صواريخ على قاعدة بلد الجوية',
    summary: 'Three Katyusha rockets fell at Balad Air Base. The Security Media Cell reported no casualties.',
    summaryAr: 'سقطت ثلاثة صواريخ كاتيوشا على قاعدة بلد الجوية، وقالت خلية الإعلام الأمني إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 3', by: 'Security Media Cell' },
        { c: 'none', by: 'Security Media Cell' },
      ],
      [
        'munitionsReported 3',
        {
          c: 'date: Thursday',
          quote: 'والخميس الماضي',
          note: 'That is 13 August, worked out from the date of the text.',
        },
      ],
    ],
    changes: ['words'],
  },
  'biap-2020-08-14': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'airport', 'missed', 'none'),
    title: 'Three rockets near Baghdad airport',
    titleAr: 'ثلاثة صواريخ قرب مطار بغداد',
    summary:
      'Three Katyusha rockets came down near Baghdad airport; they had been launched from Radwaniyah. The Security Media Cell knew of no losses worth naming.',
    summaryAr:
      'سقطت ثلاثة صواريخ كاتيوشا أُطلقت من الرضوانية قرب مطار بغداد، وقالت خلية الإعلام الأمني إنه لا خسائر تذكر.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 3',
        { c: 'origin: Radwaniyah', quote: 'من منطقة الرضوانية جنوبي العاصمة' },
        { c: 'casualties: “دون خسائر تذكر”', note: 'Without losses to speak of.' },
        { c: 'none', note: 'Read from “without losses to speak of”.' },
      ],
    ],
    doubts: ['Thinly documented: one statement.', WIDE],
    changes: ['words', 'zeroStated'],
  },
  'convoy-diwaniyah-2020-08-14': {
    kind: 'bombing',
    ...attackOn([COALITION, CONVOY]),
    ...coded('roadsideBomb', 'convoy', 'impact', 'minor'),
    title: 'Bomb hits a coalition contractors’ convoy near the Diwaniyah bridge',
    titleAr: 'عبوة تصيب رتلا لمتعاقدين مع التحالف قرب جسر الديوانية',
    summary:
      'A bomb hit a convoy of companies under contract to the coalition near the Diwaniyah bridge. The Security Media Cell spoke of no significant damage; no casualties were reported.',
    summaryAr:
      'أصابت عبوة رتلا لشركات متعاقدة مع التحالف قرب جسر الديوانية. قالت خلية الإعلام الأمني إنه لم تقع أضرار تذكر، ولم يُبلغ عن إصابات.',
    ...ROADSIDE_BOMB,
    attributions: [UNCLAIMED],
    claims: [
      ['account: A contractors’ convoy was hit near the Diwaniyah bridge, on the day of the rockets at the airport.'],
    ],
    extra: [
      {
        url: 'https://www.nrttv.com/En/News.aspx?id=23203&MapID=2',
        claims: [
          { c: 'damage=minor', by: 'Security Media Cell', note: 'No significant damage.' },
          'casualties: none were reported',
        ],
      },
    ],
    doubts: [
      'Thinly documented: two texts, one of them a statement of two days later.',
      'The centre of Diwaniyah stands for the bridge, whose point was not read.',
    ],
    changes: ['documents', 'summaryAgain'],
  },
  'taji-2020-08-15': {
    kind: 'rocketAttack',
    ...attackOn([US, COALITION]),
    ...coded('rocket', 'base', 'impact', 'extentNotStated'),
    title: 'Two rockets at Camp Taji, launched from Rashediya',
    titleAr: 'صاروخان على معسكر التاجي أُطلقا من الراشدية',
    summary:
      'Two Katyusha rockets launched from Rashediya, the area where the launcher of 11 March had been found, fell inside Camp Taji. The coalition said that nobody was hurt. A security source named Usbat al-Tha’irin as the author.',
    summaryAr:
      'سقط داخل معسكر التاجي صاروخا كاتيوشا أُطلقا من الراشدية، وهي المنطقة التي عُثر فيها على منصة هجوم 11 آذار. قال التحالف إنه لم تقع إصابات، ونسب مصدر أمني الهجوم إلى «عصبة الثائرين».',
    ...KATYUSHA,
    sites: [
      { place: 'camp-taji', role: 'target' },
      { place: 'rashidiya-baghdad', role: 'launch', note: 'As reported; the name is that of 11 March.' },
    ],
    attributions: [
      {
        status: 'suspected',
        actor: 'Usbat al-Tha’irin',
        by: 'a security source',
        sources: [
          'https://7al.net/2020/08/16/%d8%b3%d9%82%d9%88%d8%b7-%d8%b5%d8%a7%d8%b1%d9%88%d8%ae%d9%8a%d9%86-%d8%b9%d9%84%d9%89-%d9%82%d8%a7%d8%b9%d8%af%d8%a9-%d8%a7%d9%84%d8%aa%d8%a7%d8%ac%d9%8a-%d9%81%d9%8a-%d8%a8%d8%ba%d8%af%d8%a7%d8%af/?=albazi&slide',
        ],
        date: '2020-08-16',
        confidence: 'accused',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        { c: 'munitionsReported 2', by: 'Security Media Cell' },
        { c: 'casualties: none were reported', by: 'Security Media Cell' },
        { c: 'origin: “الراشدية”', by: 'Security Media Cell' },
      ],
      ['munitionsReported 2'],
    ],
    extra: [
      {
        url: 'https://www.agenzianova.com/a/5f3903b89a92d0.05693607/3064903/2020-08-16/iraq-due-razzi-katyusha-caduti-nei-pressi-della-base-militare-di-taji',
        claims: [{ c: 'none', by: 'the coalition', note: 'Its spokesman, Col. Myles Caggins: nobody was hurt.' }],
      },
      {
        url: 'https://alwatannews.net/arab/article/885070/قصف-صاروخي-يستهدف-مسعكر-التاجي-شمال-بغداد',
        claims: [{ c: 'damage=extentNotStated', note: 'A fire in the American part, where both fell.' }],
      },
    ],
    doubts: ['That this Rashediya is the one of 11 March rests on the name.'],
    changes: ['zeroStated', 'documents'],
  },
  'greenzone-2020-08-16': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', ['impact', 'unfired']),
    title: 'Rocket falls in the Green Zone, two more dismantled',
    titleAr: 'صاروخ يسقط في المنطقة الخضراء وتفكيك اثنين آخرين',
    summary:
      'A Katyusha rocket fell inside the Green Zone without casualties; two more were made safe at the launch site. A security firm spoke of at least two rockets, Press TV of at least four fired. Reuters counted at least nine attacks in that week.',
    summaryAr:
      'سقط صاروخ كاتيوشا داخل المنطقة الخضراء دون إصابات، وفُكك صاروخان في موقع الإطلاق. تحدثت شركة أمنية عن صاروخين على الأقل، و«برس تي في» عن أربعة على الأقل أُطلقت. وأحصت رويترز تسعة هجمات على الأقل في ذلك الأسبوع.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 1', by: 'Iraqi military' },
        { c: 'none', by: 'Iraqi military' },
        { c: 'munitionsFound 2', by: 'Iraqi military', note: 'Dismantled at the launch site.' },
        'account: Counts at least nine attacks in that week.',
      ],
    ],
    extra: [
      {
        url: 'https://crisis24.garda.com/alerts/2020/08/iraq-reports-of-rocket-fire-in-baghdads-green-zone-august-16',
        claims: ['munitionsReported >=2', { c: 'timeOfDay: 20:29', note: 'The alarm.' }],
      },
      {
        url: 'https://presstv.ir/Detail/2020/08/16/631956/Rocket-lands-near-US-embassy-in-Baghdad%E2%80%99s-Green-Zone',
        claims: ['munitionsFired >=4', 'munitionsImpacted 1'],
      },
    ],
    assessments: [
      [
        'munitionsReported 1',
        'The Iraqi military’s count, which Reuters carries; two is an alert of the same evening.',
      ],
    ],
    doubts: [PROXY],
    changes: ['documents', 'speaker'],
  },
  'convoys-2020-09-14': {
    kind: 'bombing',
    ...attackOn([COALITION, CONVOY]),
    ...coded('roadsideBomb', 'convoy', 'missed'),
    title: 'Two bombs against convoys with coalition equipment',
    titleAr: 'عبوتان تستهدفان أرتالا تنقل معدات للتحالف',
    summary:
      'Two bombs went off as convoys with equipment of the coalition passed, one in Diwaniyah and one in Babil. The Security Media Cell said that there were no losses and that the convoys went on.',
    summaryAr:
      'انفجرت عبوتان عند مرور أرتال تنقل معدات للتحالف، إحداهما في الديوانية والأخرى في بابل. قالت خلية الإعلام الأمني إنه لا خسائر وإن الأرتال واصلت سيرها.',
    ...ROADSIDE_BOMBS,
    sites: [
      { place: 'diwaniyah', role: 'target', note: 'Near the poultry farms on the highway.' },
      { place: 'hillah', role: 'target', note: 'The highway in Babil.' },
    ],
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'casualties: none were reported', by: 'Security Media Cell' },
        { c: 'damage: none was reported', by: 'Security Media Cell' },
        { c: 'weapon: “two IEDs”', by: 'Security Media Cell' },
        { c: 'place: “one in Babil province, and one in Diwaniyah”', by: 'Security Media Cell' },
      ],
    ],
    extra: [
      {
        url: 'https://almashhadalaraby.com/news/217088',
        claims: [
          { c: 'munitionsImpacted 2', by: 'Security Media Cell' },
          { c: 'casualties: no losses; the columns went on', by: 'Security Media Cell' },
        ],
      },
    ],
    doubts: [ROAD_PROXY],
    changes: ['words', 'documents', 'reportedNone', 'speaker'],
  },
};
