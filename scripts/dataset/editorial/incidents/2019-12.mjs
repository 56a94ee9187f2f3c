import { attackOn, COALITION, coded, KATYUSHA, ROCKETS, UNCLAIMED, US } from '../words.mjs';

const RUDAW_29_DECEMBER = 'https://rudaw.net/english/middleeast/29122019';
const WIKIPEDIA_K1 = 'https://en.m.wikipedia.org/wiki/2019_K-1_Air_Base_attack';
const NYT =
  'https://www.bostonglobe.com/news/world/2020/02/06/iraqis-question-claim-that-iran-backed-militia-attacked-base/9iju69JWNLkYWga6CiMKUM/story.html';

const THE_HILL =
  'https://news.knowledia.com/US/en/articles/us-launches-airstrikes-targeting-iran-backed-militia-in-iraq-syria-9ffa83157446875a0eef95f9c893db1b9e1aa924';
const TORCHED =
  'https://www.thedailybeast.com/us-embassy-in-iraq-torched-by-iraqi-mob-protesting-airstrikes-on-iran-backed-militias';

export const FROM_27_DECEMBER_2019 = {
  'k1-2019-12-27': {
    kind: 'rocketAttack',
    ...attackOn(US, 'Kata’ib Hizballah'),
    ...coded(['rocket', 'rocket107'], 'base', 'impact'),
    title: 'Rockets at K-1 near Kirkuk kill a U.S. contractor',
    titleAr: 'صواريخ على قاعدة كي وان قرب كركوك تقتل متعاقدا أمريكيا',
    summary:
      'Rockets hit the K-1 base near Kirkuk in the evening: about thirty by U.S. counts, eleven to sixteen by Iraqi ones. A U.S. contractor, the linguist Nawres Waleed Hamid, was killed; four U.S. service members and Iraqi personnel were wounded, and one report has Iraqi policemen dead. The United States blamed Kata’ib Hizballah and struck its sites two days later; Iraqi officials later pointed to the Islamic State.',
    summaryAr:
      'أصابت صواريخ قاعدة كي وان قرب كركوك مساء: نحو ثلاثين بحسب الأرقام الأمريكية، وبين أحد عشر وستة عشر بحسب العراقية. قُتل متعاقد أمريكي هو اللغوي نورس وليد حميد، وجُرح أربعة عسكريين أمريكيين وأفراد عراقيون، وفي تقرير واحد أن شرطة عراقيين قُتلوا. حمّلت واشنطن كتائب حزب الله المسؤولية وقصفت مواقعها بعد يومين، ثم أشار مسؤولون عراقيون إلى تنظيم الدولة الإسلامية.',
    ...ROCKETS,
    attributions: [
      {
        status: 'suspected',
        actor: 'Kata’ib Hizballah',
        by: 'U.S. officials',
        sources: [0, 1],
        confidence: 'accused',
      },
      {
        status: 'denied',
        actor: 'Kata’ib Hizballah',
        by: 'Kata’ib Hizballah',
        sources: [WIKIPEDIA_K1],
        note: 'As Wikipedia has it; no statement of its own was read.',
      },
      {
        status: 'suspected',
        actor: 'Islamic State',
        by: 'Iraqi military and intelligence officials',
        sources: [NYT],
        date: '2020-02-06',
        confidence: 'suspected',
        note: 'Told The New York Times that Kata’ib Hizballah was unlikely; without direct evidence.',
      },
      {
        status: 'suspected',
        actor: 'Islamic State',
        by: 'Iraq’s National Security Council, according to Wikipedia',
        sources: [WIKIPEDIA_K1],
        confidence: 'accused',
        note: 'The statement of the Council that was read, of 30 December, accuses nobody.',
      },
    ],
    claims: [
      [
        { c: 'munitionsReported >=30', note: 'The source writes “30-plus”.' },
        { c: 'killed usContractors 1', note: 'The document has an American.' },
        'wounded usTroops 4',
        { c: 'wounded iraqiForces 2', note: 'Soldiers.' },
      ],
      [
        'munitionsReported 31',
        'killed usContractors 1',
        { c: 'wounded unitedStates 4', note: 'The document does not say whether troops.' },
        'wounded iraqiForces 2',
      ],
      [
        {
          c: 'timeOfDay: “which happened at 7:20 p.m. Iraq time”',
          by: 'the coalition',
        },
        { c: 'casualties: “less than a handful”', by: 'a U.S. official', note: 'Of Americans wounded.' },
        { c: 'wounded iraqiForces 1', by: 'Iraqi military' },
      ],
      [
        'killed usContractors 1',
        'casualties: “several service members were lightly wounded”',
        'origin: “a launchpad for Katyusha rockets inside an abandoned vehicle”',
        'place: “15 km (9 miles) northwest of Kirkuk”',
      ],
    ],
    extra: [
      {
        url: RUDAW_29_DECEMBER,
        claims: [
          {
            c: 'killed iraqiPolice >=2',
            by: 'a federal police source',
            quote: 'At least two Iraqi policemen were killed, according to a federal',
          },
          { c: 'munitionsReported 10', by: 'a federal police source' },
        ],
      },
      {
        url: WIKIPEDIA_K1,
        claims: [
          { c: 'munitionsReported 11-16', basis: 'repeats', note: 'The Iraqi count, from The New York Times.' },
          { c: 'weapon=rocket107', by: 'U.S. officials', note: 'A U.S. claim in the article’s table.' },
          {
            c: 'account: Names the dead contractor: Nawres Waleed Hamid, an Iraqi-American linguist.',
            basis: 'repeats',
          },
          {
            c: 'munitionsImpacted ?11',
            by: 'a federal police general',
            note: 'Three in the Iraqi part, seven or so in the American one and one at the fence, added up.',
          },
        ],
      },
      {
        url: 'https://www.kurdistan24.net/en/news/a8e944e7-496c-49bd-9163-b71516c13849',
        claims: [{ c: 'munitionsReported 2', by: 'a security source', note: 'First report.' }],
      },
      {
        url: 'https://www.nbcnewyork.com/news/national-international/contractor-killed-troops-wounded-iraq/2251079/',
        claims: [{ c: 'munitionsFired <=30', by: 'U.S. officials' }],
      },
    ],
    assessments: [
      [
        'wounded iraqiForces 2',
        'The later account by a senior U.S. defence official; the Iraqi military’s first statement had one.',
      ],
      [
        'killed iraqiPolice 0',
        'One unnamed federal police source has at least two dead; neither the coalition nor the Department of Defense nor the Iraqi military bears it out. The range keeps the two.',
      ],
      [
        'munitionsReported 31',
        'The U.S. counts, 30-plus and 31, are of the force that was hit; the Iraqi ones run from two to sixteen.',
      ],
    ],
    doubts: [
      'How many rockets: 2, 10, 11 to 16, 30-plus or 31, by source.',
      'Whether Iraqi policemen were killed rests on one unnamed source.',
      'Who did it is disputed: Kata’ib Hizballah (United States) or the Islamic State (Iraqi officials, without direct evidence).',
    ],
    changes: ['words', 'zeros', 'documents', 'attributionSource'],
  },
  'us-strikes-2019-12-29': {
    kind: 'airStrike',
    class: 'counterStrike',
    sides: { by: [US], against: ['Kata’ib Hizballah', 'Popular Mobilization Forces'] },
    ...coded('airStrike', 'militiaPosition', 'impact'),
    title: 'U.S. air strikes on five Kata’ib Hizballah sites in Iraq and Syria',
    titleAr: 'غارات أمريكية على خمسة مواقع لكتائب حزب الله في العراق وسوريا',
    summary:
      'U.S. aircraft struck five sites of Kata’ib Hizballah, three in Iraq around Al-Qaim and two in Syria, in reply to the death of a contractor at K-1. Counts of the dead rose from 15 on the first evening to between 24 and 28; the Popular Mobilization gave 25, and 51 wounded.',
    summaryAr:
      'قصفت طائرات أمريكية خمسة مواقع لكتائب حزب الله، ثلاثة في العراق في منطقة القائم واثنان في سوريا، ردا على مقتل متعاقد في كي وان. وارتفعت حصيلة القتلى من 15 في الليلة الأولى إلى ما بين 24 و28، وذكر الحشد الشعبي 25 قتيلا و51 جريحا.',
    weapon: 'Air strikes by F-15 aircraft',
    weaponAr: 'غارات جوية بطائرات إف-15',
    time: { timeOfDay: 'about 19:00' },
    sites: [
      {
        place: 'al-qaim',
        role: 'struck',
        note: 'Three sites in Iraq; the two in Syria have no place in the research.',
      },
    ],
    attributions: [{ status: 'acknowledged', actor: US, by: US, sources: [0], date: '2019-12-29' }],
    claims: [
      [{ c: 'sitesStruck 5', note: 'In Iraq and Syria.' }],
      [
        {
          c: 'killed militia >=25',
          by: 'Iraqi security and militia sources',
          note: 'For three strikes in Iraq alone.',
        },
        { c: 'wounded militia 55', by: 'Iraqi security and militia sources' },
        'account: Four Kata’ib Hizballah commanders are among the dead.',
      ],
      [{ c: 'killed militia ?25', note: 'Nineteen in Iraq and six in Syria, added up.' }, 'wounded militia >=55'],
      [{ c: 'killed militia 15', note: 'First evening, western Iraq.' }],
      ['killed militia 28', 'wounded militia 48'],
    ],
    extra: [
      {
        url: THE_HILL,
        claims: [
          {
            c: 'weapon: “F-15 Strike Eagles”',
            by: 'U.S. Department of Defense',
            stated: '2019-12-29',
            note: 'The Secretary of Defense.',
          },
          {
            c: 'sitesStruck 5',
            by: 'U.S. Department of Defense',
            stated: '2019-12-29',
            note: 'Three in the west of Iraq, two in the east of Syria.',
          },
        ],
      },
      {
        url: RUDAW_29_DECEMBER,
        claims: [
          {
            c: 'killed militia 25',
            by: 'Popular Mobilization Forces',
            quote: 'Twenty-five people were killed and 51 injured',
            note: 'The toll might rise.',
          },
          { c: 'wounded militia 51', by: 'Popular Mobilization Forces' },
          { c: 'timeOfDay: about 7 pm on Sunday', by: 'Security Media Cell' },
        ],
      },
      {
        url: 'https://en.trend.az/world/arab/3171370.html',
        claims: [
          { c: 'killed militia 25', by: 'Popular Mobilization Forces' },
          { c: 'wounded militia 51', by: 'Popular Mobilization Forces' },
          { c: 'killed militia 19', by: 'Popular Mobilization Forces', note: 'Its earlier count.' },
          { c: 'wounded militia 35', by: 'Popular Mobilization Forces', note: 'Its earlier count.' },
        ],
      },
      {
        url: 'http://english.almanar.com.lb/899164',
        claims: [
          { c: 'killed militia 24', by: 'Kata’ib Hizballah' },
          { c: 'wounded militia >50', by: 'Kata’ib Hizballah' },
        ],
      },
    ],
    assessments: [
      [
        'killed militia 25',
        'The Popular Mobilization’s own count, which security sources share; 15 and 19 are of the first hours, 24 and 28 are single counts.',
      ],
      [
        'wounded militia 51',
        'The Popular Mobilization’s own later count, between the Health Ministry’s 48 and the 55 of unnamed sources.',
      ],
    ],
    links: [
      ['retaliationFor', 'k1-2019-12-27'],
      ['followedBy', 'embassy-2019-12-31'],
    ],
    doubts: [
      'Whether 25 dead counts Iraq alone or Syria as well differs by source.',
      'Only the town of Al-Qaim is plotted: no source gives a point for any struck site.',
    ],
    changes: ['documents', 'militiaCount', 'passedOver'],
  },
  'taji-2019-12-29': {
    kind: 'rocketAttack',
    ...attackOn([US, COALITION]),
    ...coded('rocket', 'base', 'missed'),
    title: 'Four rockets near Camp Taji',
    titleAr: 'أربعة صواريخ قرب معسكر التاجي',
    summary:
      'Four Katyusha rockets exploded around Camp Taji in the evening. A security official said that nobody was hurt.',
    summaryAr: 'انفجرت أربعة صواريخ كاتيوشا في محيط معسكر التاجي مساء، وقال مسؤول أمني إنه لم تقع إصابات.',
    ...KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 4', by: 'a security official' },
        { c: 'none', by: 'a security official' },
        { c: 'timeOfDay: “in the evening”', by: 'a security official' },
      ],
    ],
    doubts: ['Thinly documented: one report, quoting one official.'],
    changes: ['words'],
  },
  'embassy-2019-12-31': {
    kind: 'riot',
    class: 'unrest',
    sides: {
      by: ['Crowd at the U.S. Embassy'],
      against: [US],
      note: 'The documents call the crowd supporters and members of Kata’ib Hizballah.',
    },
    ...coded(['crowd', 'arson'], 'embassy', 'notStated', 'extentNotStated'),
    title: 'Crowd storms the U.S. Embassy compound in Baghdad',
    titleAr: 'حشود تقتحم مجمع السفارة الأمريكية في بغداد',
    summary:
      'Supporters of Kata’ib Hizballah got into a reception area of the U.S. Embassy after the strikes of 29 December, but not into the main buildings. No diplomatic staff were hurt; the crowd left on 1 January when the Popular Mobilization called it back.',
    summaryAr:
      'اقتحمت حشود من مناصري كتائب حزب الله قاعة استقبال في السفارة الأمريكية بعد غارات 29 كانون الأول دون أن تبلغ المباني الرئيسية. لم يُصب أحد من الدبلوماسيين، وانسحبت الحشود في 1 كانون الثاني بدعوة من الحشد الشعبي.',
    weapon: 'Crowd, arson, stones',
    weaponAr: 'حشود وإحراق ورشق بالحجارة',
    attributions: [
      {
        status: 'suspected',
        actor: 'Kata’ib Hizballah',
        by: 'USIP Iran Primer',
        sources: [0],
        confidence: 'identified',
        note: 'Its supporters are identified as the crowd.',
      },
    ],
    claims: [
      [
        'account: Supporters of Kata’ib Hizballah came as far as a reception area behind the front gate, not into the main buildings.',
      ],
      [
        { c: 'wounded usEmbassyStaff 0', note: 'No diplomatic staff were injured.' },
        {
          c: 'damage=extentNotStated',
          note: 'Walls and the reception area; control was regained by 1 January.',
        },
      ],
      [
        'account: The crowd left on Wednesday 1 January after a call from the Popular Mobilization.',
        'weapon: rocks that were thrown',
      ],
    ],
    extra: [
      {
        url: TORCHED,
        claims: [
          { c: 'weapon=arson', note: 'The reception area and a guard tower burned.' },
          'casualties: no deaths were reported',
        ],
      },
    ],
    changes: ['zeros', 'passedOver'],
  },
};
