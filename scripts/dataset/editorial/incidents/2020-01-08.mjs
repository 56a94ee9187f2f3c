import { attackOn, BALLISTIC, coded, KATYUSHA, PROXY, UNCLAIMED, US } from '../words.mjs';

const UPI = 'https://www.upi.com/Top_News/US';
const APD = 'https://www.apdnews.com/article/cc0e57d';
const ESPER = 'https://breakingnewsturkey.com/politics/pentagon-chief-says-iran-intended-to-kill-us-soldiers';
const BRAIN = 'traumatic brain injury';

export const FROM_8_JANUARY = {
  'asad-2020-01-08': {
    kind: 'missileAttack',
    ...attackOn(US, 'Iran (IRGC)'),
    ...coded('ballisticMissile', 'base', 'impact'),
    title: 'Iranian ballistic missiles hit Ain al-Asad',
    titleAr: 'صواريخ باليستية إيرانية تصيب قاعدة عين الأسد',
    summary:
      'Iran fired ballistic missiles at Ain al-Asad Air Base after the killing of Soleimani, and said so. Eleven struck the base by the U.S. count, seventeen by the Iraqi one. No American died; the number found to have brain injuries rose from none on the first day to 11, 34, 50, 64, 109 and finally 110.',
    summaryAr:
      'أطلقت إيران صواريخ باليستية على قاعدة عين الأسد بعد مقتل سليماني وأعلنت ذلك. أصاب القاعدة أحد عشر صاروخا بحسب العدّ الأمريكي وسبعة عشر بحسب العراقي. لم يُقتل أي أمريكي، وارتفع عدد من شُخّصت لديهم إصابات دماغية من صفر في اليوم الأول إلى 11 ثم 34 ثم 50 ثم 64 ثم 109 وأخيرا 110.',
    ...BALLISTIC,
    time: {
      timeOfDay: '01:45–02:15',
      note: '8 January in Iraq; still 7 January in U.S. time, which some sources use.',
    },
    attributions: [{ status: 'claimed', actor: 'Iran (IRGC)', by: 'IRGC', sources: [5], date: '2020-01-08' }],
    claims: [
      [
        {
          c: 'munitionsImpacted 11',
          note: 'Of sixteen fired at all targets; four failed and one landed outside Erbil.',
        },
        'killed unitedStates 0',
        { c: 'wounded usTroops 110', condition: BRAIN, note: 'Twenty-nine Purple Hearts were given.' },
      ],
      [
        { c: 'wounded usTroops 110', by: 'U.S. Department of Defense', condition: BRAIN, note: 'The last count.' },
        {
          c: 'wounded usTroops 0',
          by: 'U.S. Department of Defense',
          stated: '2020-01-08',
          note: 'The first assessment.',
        },
      ],
      [
        { c: 'wounded usTroops 34', by: 'U.S. Department of Defense', stated: '2020-01-24', condition: BRAIN },
        { c: 'account: Has around two dozen missiles, at both bases.' },
        {
          c: 'wounded usTroops 0',
          by: 'the U.S. President',
          stated: '2020-01-08',
          note: 'Said on the morning after the attack.',
        },
      ],
      [{ c: 'wounded usTroops 11', basis: 'repeats' }],
      ['account: Has 22 missiles, at Ain al-Asad and Erbil together.'],
      ['account: Has 13 missiles fired, at both bases together.'],
    ],
    extra: [
      {
        url: 'https://airandspaceforces.com/?p=63108',
        claims: [{ c: 'date: “Jan. 7 missile attack on al-Asad Air Base”', note: 'In U.S. time.' }],
      },
      {
        url: APD,
        claims: [
          {
            c: 'munitionsImpacted 17',
            by: 'Joint Operations Command',
            quote: '17 struck the Ayn al-Asad air base',
            note: 'Two of them did not explode, at Hitan west of Hit; 22 in all, five of them at Erbil.',
          },
          {
            c: 'timeOfDay: “between 01:45 a.m. and 2:15 a.m. local time”',
            by: 'Joint Operations Command',
          },
          {
            c: 'none iraqiForces',
            by: 'Joint Operations Command',
            quote: 'No casualties were recorded among the Iraqi forces',
            note: 'At both bases.',
          },
        ],
      },
      {
        url: ESPER,
        claims: [
          {
            c: 'munitionsImpacted 11',
            by: 'U.S. Department of Defense',
            note: 'The Secretary of Defense: of sixteen, one at Erbil and four that failed.',
          },
        ],
      },
      {
        url: 'https://www.republicworld.com/world-news/us-news/over-100-us-troops-diagnosed-with-tbi-after-irans-attack-at-al-asad.html',
        claims: [
          { c: 'wounded usTroops 11', by: 'U.S. Department of Defense', stated: '2020-01-17' },
          { c: 'wounded usTroops 50', by: 'U.S. Department of Defense', stated: '2020-01-28', condition: BRAIN },
        ],
      },
      {
        url: `${UPI}/2020/01/28/50-US-military-members-diagnosed-with-brain-injury-after-Iran-missile-attacks/3781580258822/?sl=6`,
        claims: [{ c: 'wounded usTroops 50', by: 'U.S. Department of Defense', condition: BRAIN }],
      },
      {
        url: 'https://www.burlingtoncountytimes.com/story/news/2020/01/31/traumatic-brain-injury-pentagon-says-more-soldiers-were-hurt-iraq/4622809002/',
        claims: [{ c: 'wounded usTroops 64', by: 'U.S. Department of Defense', condition: BRAIN }],
      },
      {
        url: `${UPI}/2020/02/10/109-US-service-members-diagnosed-with-brain-injuries-after-Iran-strike/1751581382887/?ur3=1`,
        claims: [
          { c: 'wounded usTroops 109', by: 'U.S. Department of Defense', condition: 'mild traumatic brain injury' },
        ],
      },
    ],
    assessments: [
      [
        'wounded usTroops 110',
        'The last count of the Department of Defense; 0, 11, 34, 50, 64 and 109 are its earlier statements.',
      ],
      [
        'munitionsImpacted 11',
        'The U.S. count, which says where each of sixteen fell; the Iraqi count of seventeen includes two that did not explode.',
      ],
    ],
    links: [
      ['retaliationFor', 'soleimani-2020-01-03'],
      ['sameCampaign', 'erbil-2020-01-08', 'One volley at two bases.'],
    ],
    doubts: [
      'At both bases together 13, 16, 22 or about two dozen missiles were fired, by source; this entry counts those at Ain al-Asad.',
      'Some documents count the brain injuries for both bases; no injury at Erbil was read of.',
    ],
    changes: ['words', 'documents', 'munitionsOfTwoBases', 'brainInjuries', 'passedOver'],
  },
  'erbil-2020-01-08': {
    kind: 'missileAttack',
    ...attackOn([US, 'The coalition'], 'Iran (IRGC)'),
    ...coded('ballisticMissile', ['base', 'airport'], ['missed', 'unexploded']),
    title: 'Iranian ballistic missiles towards Erbil',
    titleAr: 'صواريخ باليستية إيرانية باتجاه أربيل',
    summary:
      'In the same volley as at Ain al-Asad, Iran fired ballistic missiles towards Erbil. The United States counted one that landed, outside the city, the Iraqi military five. Villagers spoke of one that did not explode some five kilometres from the base. Residents said that it hurt nobody, and the Iraqi military that none of its forces were hurt at either base; of the base at Erbil itself no count was read.',
    summaryAr:
      'في الرشقة نفسها التي أصابت عين الأسد أطلقت إيران صواريخ باليستية باتجاه أربيل. أحصت الولايات المتحدة واحدا سقط خارج المدينة والجيش العراقي خمسة. وتحدث قرويون عن صاروخ لم ينفجر على بعد نحو خمسة كيلومترات من القاعدة. قال السكان إنه لم يصب أحدا، وقال الجيش العراقي إن أحدا من قواته لم يُصب في القاعدتين؛ ولم تُقرأ حصيلة لقاعدة أربيل نفسها.',
    ...BALLISTIC,
    attributions: [
      {
        status: 'claimed',
        actor: 'Iran (IRGC)',
        by: 'IRGC',
        sources: ['https://wikisum.wiki/wiki/Operation_Martyr_Soleimani'],
        date: '2020-01-08',
      },
    ],
    claims: [
      [{ c: 'munitionsImpacted 1', note: 'Outside the city of Erbil.' }],
      [
        {
          c: 'munitionsFired >=2',
          basis: 'repeats',
          note: 'A press release by lawyers, of May 2021; not counted on.',
        },
      ],
    ],
    extra: [
      {
        url: APD,
        claims: [
          { c: 'munitionsImpacted 5', by: 'Joint Operations Command' },
          { c: 'casualties: none of the Iraqi forces, at both bases', by: 'Joint Operations Command' },
        ],
      },
      { url: ESPER, claims: [{ c: 'munitionsImpacted 1', by: 'U.S. Department of Defense' }] },
      {
        url: 'https://www.nrttv.com/En/News.aspx?id=18927&MapID=1',
        claims: [
          {
            c: 'munitionsImpacted ?2',
            note: 'One near Saydan village, five kilometres from the base and unexploded according to residents, and one near Bardarash according to local outlets, added up.',
          },
          { c: 'outcome=unexploded', by: 'residents' },
          { c: 'casualties: none by the missile near Saydan', by: 'residents' },
        ],
      },
    ],
    assessments: [
      [
        'munitionsImpacted 1',
        'The U.S. count, which says where each missile fell; local press has two, the Iraqi military five.',
      ],
    ],
    links: [['retaliationFor', 'soleimani-2020-01-03']],
    doubts: ['The missile fell outside the city; the airport stands for the target, not for where it landed.'],
    changes: ['zeros', 'documents', 'passedOver', 'summaryAgain'],
  },
  'greenzone-2020-01-08': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', 'impact'),
    title: 'Rockets in the Green Zone late on 8 January',
    titleAr: 'صواريخ على المنطقة الخضراء في ساعة متأخرة من 8 كانون الثاني',
    summary:
      'Small rockets landed in the Green Zone around midnight, one of them about 100 metres from the U.S. Embassy. The Iraqi military counted two, the police three; the coalition and the Iraqi military reported no casualties.',
    summaryAr:
      'سقطت صواريخ صغيرة في المنطقة الخضراء قرابة منتصف الليل، أحدها على بعد نحو مئة متر من السفارة الأمريكية. أحصى الجيش العراقي صاروخين والشرطة ثلاثة، وقال التحالف والجيش العراقي إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        'munitionsReported 2',
        { c: 'none coalition', by: 'the coalition' },
        { c: 'timeOfDay: “11:45 p.m.”', by: 'the coalition', note: 'The page lacks the last point.' },
      ],
      [
        { c: 'munitionsReported 3', by: 'Iraqi police' },
        { c: 'munitionsReported 2', by: 'Iraqi military' },
        { c: 'none', by: 'Iraqi military' },
        { c: 'place: “fell 100 meters (yards) from the U.S. Embassy”', by: 'Iraqi police' },
      ],
    ],
    extra: [
      {
        url: 'https://thedailyusnews.com/rockets-strike-baghdads-green-zone-including-one-that-came-within-100-yards-of-the-u-s-embassy/',
        claims: ['timeOfDay: just after midnight'],
      },
    ],
    assessments: [['munitionsReported 2', 'Iraqi military, in both reports; only the police had three.']],
    doubts: ['A quarter to midnight (the coalition) or just after midnight (CNN’s first text).', PROXY],
    changes: ['words', 'documents', 'passedOver'],
  },
};
