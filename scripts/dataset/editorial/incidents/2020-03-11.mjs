import { attackOn, COALITION, coded, MILITIAS, TRUCK, US } from '../words.mjs';

const IRAQI_SIDE =
  'The Iraqi military’s first statement. It does not say whose losses it means; counted for the Iraqi side, as the coalition announced its own dead.';
const DEFENSE_POST = 'https://www.thedefensepost.com/2020/03/11/iraq-taji-air-base-katyusha-rockets/';

export const FROM_11_MARCH = {
  'taji-2020-03-11': {
    kind: 'rocketAttack',
    ...attackOn([US, 'United Kingdom', COALITION], 'Usbat al-Tha’irin'),
    ...coded('rocket107', 'base', 'impact'),
    title: 'Rockets at Camp Taji kill two Americans and a Briton',
    titleAr: 'صواريخ على معسكر التاجي تقتل أمريكيين اثنين وبريطانية',
    summary:
      'About eighteen 107 mm rockets struck Camp Taji in the evening, out of as many as thirty fired from a flat-bed truck that was found in Rashediya. Two U.S. service members, Juan Miguel Mendez Covarrubias and Marshal D. Roberts, and a British medic, Brodie Gillon, were killed. The Department of Defense counted fourteen wounded the next day; about twelve was the first night’s number. U.S. officials suspected an Iran-backed militia; Usbat al-Tha’irin claimed it on 15 March.',
    summaryAr:
      'أصاب نحو ثمانية عشر صاروخا عيار 107 ملم معسكر التاجي مساء، من أصل ما قد يبلغ ثلاثين أُطلقت من شاحنة مسطحة عُثر عليها في الراشدية. قُتل العسكريان الأمريكيان خوان ميغيل مينديز كوفاروبياس ومارشال د. روبرتس والمسعفة البريطانية برودي غيلون. أحصت وزارة الدفاع الأمريكية في اليوم التالي أربعة عشر جريحا، وكان رقم الليلة الأولى نحو اثني عشر. اشتبه مسؤولون أمريكيون بفصيل مدعوم من إيران، وتبنت «عصبة الثائرين» الهجوم في 15 آذار.',
    ...TRUCK,
    sites: [
      { place: 'camp-taji', role: 'target' },
      {
        place: 'rashidiya-baghdad',
        role: 'launch',
        note: 'The launcher truck was found there; the CEP article calls it the launch area.',
      },
    ],
    attributions: [
      {
        status: 'suspected',
        actor: 'Kata’ib Hizballah',
        by: 'U.S. officials; Janes, from the scale',
        sources: [10],
        confidence: 'suspected',
      },
      {
        status: 'suspected',
        actor: MILITIAS,
        by: 'U.S. officials; CEP',
        sources: [0, 8],
        confidence: 'suspected',
      },
      {
        status: 'claimed',
        actor: 'Usbat al-Tha’irin',
        by: 'Usbat al-Tha’irin',
        sources: [10],
        date: '2020-03-15',
        note: 'Four days later, by a group not known before. Nobody claimed it on the day.',
      },
    ],
    claims: [
      [
        'date: “on March 11, 2020”',
        { c: 'weapon: “airstrikes”', note: 'Every other source that was read has rockets fired from a truck.' },
        'weapon=airStrike',
        'origin: “Rashediya area of northeast Baghdad”',
        'attacker: “suspected Iranian-backed militias”',
        'account: Names neither the target nor any casualty.',
      ],
      [
        'killed coalition 3',
        'wounded coalition ~12',
        'munitionsImpacted ~18',
        'weapon: “107mm Katyusha”',
        'weapon=rocket107',
        'origin: “found a rocket-rigged truck, a few miles from Camp Taji”',
      ],
      ['killed coalition 3', 'killed usTroops 2', 'killed ukTroops 1', 'wounded coalition 14'],
      [
        { c: 'killed coalition 3', by: 'the coalition' },
        { c: 'wounded coalition 12', by: 'the coalition' },
        { c: 'munitionsReported ~18', by: 'the coalition', note: 'An estimate.' },
        { c: 'origin: a village called Rashediya, close to five miles to the east', by: 'Security Media Cell' },
        {
          c: 'casualties: an American service member, a U.S. contractor and a British soldier',
          by: 'a security source',
          note: 'The Department of Defense later named two service members.',
        },
      ],
      [
        'killed coalition 3',
        'killed unitedStates 2',
        'killed unitedKingdom 1',
        { c: 'wounded coalition ~12', note: 'About a dozen.' },
        'munitionsImpacted 18',
      ],
      [
        { c: 'munitionsReported 15', by: 'U.S. officials' },
        { c: 'killed coalition 3', by: 'U.S. officials' },
        { c: 'wounded coalition ~12', by: 'U.S. officials', note: 'About a dozen.' },
        { c: 'munitionsReported 10', by: 'Iraqi military' },
        { c: 'none iraqi', by: 'Iraqi military', note: IRAQI_SIDE },
      ],
      [
        'munitionsImpacted 10',
        { c: 'none iraqi', note: IRAQI_SIDE },
        {
          c: 'origin: to the south of Rashediya, in the north-east of Baghdad',
          quote: 'جنوب منطقة الراشدية، شمال شرقي بغداد',
        },
        { c: 'launchersFound 1', note: 'A Kia vehicle with a launcher.' },
        { c: 'munitionsFound 3', note: 'Left on the launcher.' },
      ],
      [
        'munitionsReported >15',
        'timeOfDay: “at 7:35 p.m. (Iraq Time) on March 11”',
        { c: 'munitionsFound 3', by: 'Iraqi military', note: 'On a Kia flatbed.' },
        { c: 'origin: “was found south of the Rashidiya area”', by: 'Iraqi military' },
      ],
      [
        { c: 'munitionsFired <=30', by: 'a U.S. official' },
        { c: 'munitionsImpacted 18', by: 'a U.S. official' },
        { c: 'casualties: five of the wounded, in serious condition, were evacuated', basis: 'repeats' },
      ],
      ['killed coalition 3', { c: 'wounded coalition 15', note: 'The report does not say of whom.' }],
      ['claimant: “Asbat al-Thaireen”', 'account: Judges from the scale that Kata’ib Hizballah was involved.'],
      [
        { c: 'killed coalition 3', note: 'A British medic and two U.S. servicemen.' },
        { c: 'wounded coalition 14', by: 'U.S. Department of Defense' },
      ],
      ['killed usTroops 2', 'killed ukTroops 1'],
    ],
    extra: [
      {
        url: DEFENSE_POST,
        claims: [
          {
            c: 'wounded polishTroops 1',
            by: 'Polish Armed Forces Operational Command',
            quote: 'One Polish soldier was wounded as a result of rocket fire',
            condition: 'not in danger of life',
          },
        ],
      },
      {
        url: 'https://airandspaceforces.com/?p=63108',
        claims: [
          {
            c: 'casualties: five of the wounded, in serious condition, were evacuated',
            by: 'The Washington Post',
          },
        ],
      },
      {
        url: 'https://www.rollingstone.com/politics/politics-news/american-servicemen-killed-in-rocket-attack-backed-by-iran-966291/',
        claims: [{ c: 'munitionsFired <=30', note: 'From a rigged truck.' }, 'munitionsImpacted 18'],
      },
      {
        url: 'https://millichronicle.com/?p=8616',
        claims: [{ c: 'wounded coalition 14', by: 'U.S. Department of Defense' }],
      },
      {
        url: 'https://www.voanews.com/middle-east/rockets-hit-iraqi-base',
        claims: [{ c: 'wounded coalition 14', by: 'U.S. Department of Defense' }],
      },
    ],
    assessments: [
      [
        'wounded coalition 14',
        'The Department of Defense’s count from the next day on, which is exact and later; about 12 is the first night’s, by Central Command, and 15 stands in one press report.',
      ],
      ['munitionsImpacted 18', 'Central Command and U.S. officials; the Iraqi military’s ten was an early count.'],
      ['munitionsReported 18', 'Agrees with Central Command’s count of impacts; 10 and 15 are of the first hour.'],
    ],
    links: [['sameCampaign', 'taji-2020-03-14', 'Claimed together by Usbat al-Tha’irin.']],
    doubts: [
      'The CEP article has “airstrikes” and names neither target nor casualties; Central Command, the Department of Defense, Reuters and the AP report rockets at Camp Taji and three dead.',
      'Rashediya is where the launcher truck was found; that the rockets were fired there is inferred.',
      'One of the two Americans was at first called a contractor.',
      'Which part of the base was hit is not published.',
    ],
    changes: ['words', 'documents', 'laterExactCount', 'summaryAgain', 'speaker'],
  },
};
