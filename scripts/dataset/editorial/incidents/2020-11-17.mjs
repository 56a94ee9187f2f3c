import { attackOn, coded, KATYUSHA, PROXY, ROCKETS, UNCLAIMED, US } from '../words.mjs';

export const FROM_17_NOVEMBER = {
  'greenzone-2020-11-17': {
    kind: 'rocketAttack',
    ...attackOn(US, 'Ashab al-Kahf'),
    ...coded('rocket', 'embassy', ['impact', 'intercepted']),
    title: 'Seven rockets at the Green Zone kill a child',
    titleAr: 'سبعة صواريخ على المنطقة الخضراء توقع قتيلا من الأطفال',
    summary:
      'Seven Katyusha rockets were fired from Al-Amin in the east of Baghdad after a U.S. drawdown was announced. Four fell in the Green Zone; three fell outside it, killing a child and wounding five. AFP later wrote of a young woman instead. Ashab al-Kahf claimed the attack, Kata’ib Hizballah denied a part in it.',
    summaryAr:
      'أُطلقت سبعة صواريخ كاتيوشا من حي الأمين شرقي بغداد بعد إعلان خفض القوات الأمريكية. سقطت أربعة في المنطقة الخضراء وثلاثة خارجها فقُتل أحد الأطفال وجُرح خمسة، وكتبت فرانس برس لاحقا عن شابة بدل الطفل. تبنت «أصحاب الكهف» الهجوم ونفت كتائب حزب الله صلتها به.',
    ...KATYUSHA,
    contentWarning: 'Death of a child',
    attributions: [
      { status: 'claimed', actor: 'Ashab al-Kahf', by: 'a channel of the group', sources: [0], date: '2020-11-17' },
      { status: 'denied', actor: 'Kata’ib Hizballah', by: 'Kata’ib Hizballah', sources: [2] },
    ],
    claims: [
      [
        { c: 'munitionsReported ?7', note: 'Four in the Green Zone and three outside, added up.' },
        { c: 'killed iraqiCivilians 1', note: 'A child.' },
        'wounded iraqiCivilians 5',
        { c: 'munitionsFired 6', by: 'Ashab al-Kahf' },
        'claimant: “Ashab al-Kahaf group had fired six rockets”',
      ],
      [
        'munitionsReported 7',
        { c: 'killed iraqiCivilians 1', note: 'A child.' },
        'wounded iraqiCivilians 5',
        { c: 'wounded iraqiForces 2', by: 'AP', note: 'Inside the zone.' },
      ],
      [
        'munitionsReported 7',
        { c: 'munitionsIntercepted >=3', note: 'By C-RAM.' },
        'outcome=intercepted',
        'origin: “al-Amin al-Thaniyah”',
        'account: Kata’ib Hizballah denied a part in it.',
        'account: The Fatah alliance denied that Shia factions had a part in it.',
      ],
    ],
    extra: [
      {
        url: 'https://www.thebaghdadpost.com/en/Story/51083/Rockets-hit-near-US-embassy-in-Iraq-as-tensions-flare',
        claims: [{ c: 'killed iraqiCivilians 1', note: 'A young woman; looking back, in December.' }],
      },
      {
        url: 'https://syriacpress.com/blog/2020/11/18/u-s-embassy-in-baghdad-targeted-with-multiple-rockets-in-first-such-attack-since-mid-october/',
        claims: ['account: Members of Ashab al-Kahf were questioned in Falluja.'],
      },
    ],
    doubts: [
      'The claim speaks of six rockets, the reports of seven.',
      'The dead civilian was a child (Iraqi military, AP) or a young woman (AFP, a month later).',
      PROXY,
    ],
    changes: ['words', 'zeros', 'documents', 'inferred', 'answers'],
  },
  'greenzone-2020-12-20': {
    kind: 'rocketAttack',
    ...attackOn(US, 'Iran-backed militias (not named)'),
    ...coded('rocket', 'embassy', ['impact', 'intercepted'], 'minor'),
    title: 'Rocket volley at the U.S. Embassy',
    titleAr: 'رشقة صواريخ على السفارة الأمريكية',
    summary:
      'Rockets were fired at the U.S. Embassy in the evening: eight by the Iraqi military’s count, 21 by that of U.S. Central Command three days later. The compound was damaged and an Iraqi soldier wounded; whether a civilian was killed or hurt is uncertain. Kata’ib Hizballah condemned the attack.',
    summaryAr:
      'أُطلقت صواريخ على السفارة الأمريكية مساء: ثمانية بحسب الجيش العراقي و21 بحسب القيادة المركزية الأمريكية بعد ثلاثة أيام. لحقت أضرار بالمجمع وجُرح جندي عراقي، ولا يُعرف يقينا هل قُتل مدني أو جُرح. وأدانت كتائب حزب الله الهجوم.',
    ...ROCKETS,
    time: { timeOfDay: 'evening', note: 'The hour was not read; an agency’s text was up at 21:46.' },
    attributions: [
      {
        status: 'suspected',
        actor: 'Iran-backed militias (not named)',
        by: 'U.S. Central Command',
        sources: [0],
        date: '2020-12-23',
        confidence: 'accused',
        note: '“Almost certainly” an Iran-backed “rogue militia”.',
      },
      {
        status: 'denied',
        actor: 'Kata’ib Hizballah',
        by: 'Kata’ib Hizballah',
        sources: [
          'https://www.islamtimes.org/en/news/905103/iraq-s-kata-ib-hezbollah-condemns-rocket-attack-on-us-embassy',
        ],
        date: '2020-12-20',
        note: 'It condemned the attack as undisciplined.',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        { c: 'munitionsReported 21', stated: '2020-12-23' },
        { c: 'none unitedStates', stated: '2020-12-23' },
        { c: 'casualties: “possible injuries to Iraqi civilians”', by: 'U.S. Embassy' },
        { c: 'damage=extentNotStated', note: 'In the compound.' },
        { c: 'outcome=intercepted', by: null, note: 'UPI has the rockets shot down by the C-RAM.' },
      ],
      ['munitionsReported 8', { c: 'wounded iraqiForces 1', note: 'A member of the security forces.' }],
      [
        'munitionsReported >=8',
        { c: 'wounded iraqiForces 1', note: 'A soldier.' },
        { c: 'wounded usEmbassyStaff 0', by: 'U.S. Embassy' },
        { c: 'damage=minor', by: 'U.S. Embassy' },
      ],
      [
        { c: 'munitionsReported 21', note: 'About half landed inside the compound, per the Wall Street Journal.' },
        { c: 'killed iraqiCivilians >=1', basis: 'readInCopy', note: 'Read in a copy on a message board.' },
      ],
      [{ c: 'casualties: “at least one Iraqi civilian casualty”', note: 'Does not say killed.' }],
    ],
    extra: [
      {
        url: 'https://www.tehrantimes.com/news/456014/Rockets-target-U-S-embassy-in-Baghdad-s-Green-Zone',
        claims: [{ c: 'munitionsReported >=10', by: 'security sources' }, 'timeOfDay: late on Sunday'],
      },
      {
        url: 'https://www.thebaghdadpost.com/en/Story/51083/Rockets-hit-near-US-embassy-in-Iraq-as-tensions-flare',
        claims: [
          {
            c: 'munitionsReported >=5',
            by: 'a security source',
            basis: 'inferred',
            note: 'Two on residential areas, three or more close to the embassy, added up.',
          },
          { c: 'none', by: 'Iraqi security forces', voice: 'Iraqi military', note: 'A first statement.' },
        ],
      },
      {
        url: 'https://www.rt.com/news/510271-rockets-us-embassy-baghdad-iraq/',
        claims: ['timeOfDay: Sunday evening'],
      },
      {
        url: 'https://www.yjc.ir/en/news/49882/iraq-arrests-several-suspects-officials-in-connection-with-us-embassy-attack',
        claims: ['account: The Prime Minister announced arrests.'],
      },
    ],
    assessments: [
      ['killed 0', 'As the Iraqi security forces had it; one report alone has a civilian dead.'],
      ['wounded 1', 'The later of two Iraqi statements, and Reuters: a soldier.'],
      ['munitionsReported 21', 'U.S. Central Command’s count after three days; eight is that of the first evening.'],
      [
        'killed iraqiCivilians 0',
        'One report, read in a copy, has at least one killed; the Secretary of State spoke of a casualty, the embassy of possible injuries, the others of none.',
      ],
    ],
    doubts: ['Whether an Iraqi civilian was killed, hurt or neither differs by source.'],
    changes: ['words', 'zeros', 'documents', 'hour', 'passedOver', 'inferredAgain', 'answers'],
  },
};
