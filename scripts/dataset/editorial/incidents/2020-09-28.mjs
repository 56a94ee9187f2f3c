import { KATYUSHA, MILITIAS, PROXY, UNCLAIMED, WIDE } from '../words.mjs';

export const FROM_28_SEPTEMBER = {
  'radwaniyah-2020-09-28': {
    kind: 'rocketAttack',
    title: 'Rockets aimed at Baghdad airport kill a family',
    titleAr: 'صواريخ كانت موجهة إلى مطار بغداد تقتل عائلة',
    summary:
      'Katyusha rockets fired from Jihad towards Baghdad airport hit a house in Radwaniyah. The first reports had three dead, the Iraqi military five, two women and three children; the next day two wounded children had died as well, which made seven.',
    summaryAr:
      'أصابت صواريخ كاتيوشا أُطلقت من حي الجهاد باتجاه مطار بغداد منزلا في الرضوانية. تحدثت التقارير الأولى عن ثلاثة قتلى، والجيش العراقي عن خمسة: امرأتان وثلاثة أطفال، ثم توفي في اليوم التالي طفلان جريحان فبلغت الحصيلة سبعة.',
    ...KATYUSHA,
    contentWarning: 'Deaths of children',
    sites: [
      { place: 'radwaniyah', role: 'struck', note: 'A house; the village is named differently by source.' },
      { place: 'baghdad-airport', role: 'target', note: 'According to police.' },
      { place: 'hay-al-jihad', role: 'launch', note: 'As reported.' },
    ],
    attributions: [{ status: 'suspected', actor: 'Militias (not named)', by: 'Iraqi military' }, UNCLAIMED],
    claims: [
      [
        { c: 'killed iraqiCivilians 5', note: 'Two women and three children.' },
        { c: 'wounded iraqiCivilians 2', note: 'Children.' },
        'munitionsReported 2',
      ],
      [
        { c: 'killed iraqiCivilians 3', note: 'First report.' },
        { c: 'wounded iraqiCivilians 2', note: 'Severely.' },
        'munitionsReported 1',
      ],
      [
        { c: 'killed iraqiCivilians 7', note: 'The two wounded children died later.' },
        { c: 'wounded iraqiCivilians 0', note: 'Both are counted among the dead.' },
      ],
      ['killed iraqiCivilians 5', 'munitionsReported 2', 'origin: Jihad'],
      ['killed iraqiCivilians 5', 'place: Albu-Amir area, south-west Baghdad'],
    ],
    assessments: [
      [
        'killed iraqiCivilians 7',
        'The latest count: five on the day, and the two wounded children who died afterwards.',
      ],
      ['wounded iraqiCivilians 0', 'Both wounded children died and are counted among the dead.'],
      ['munitionsReported 2', 'Two of three reports; one rocket is the first report.'],
    ],
    doubts: ['The village is Albu Amir (Xinhua), Albu Shaban (AFP) or simply Radwaniyah.', WIDE],
  },
  'erbil-2020-09-30': {
    kind: 'rocketAttack',
    title: 'Six rockets towards Erbil airport',
    titleAr: 'ستة صواريخ باتجاه مطار أربيل',
    summary:
      'Six rockets were fired from a pickup at Sheikh Amir village towards the coalition at Erbil airport. Four came down at the edge of the compound and two did not explode; nobody was hurt. The Kurdistan Region’s counter-terrorism service blamed the Popular Mobilization.',
    summaryAr:
      'أُطلقت ستة صواريخ من شاحنة صغيرة في قرية شيخ أمير باتجاه قوات التحالف في مطار أربيل. سقطت أربعة على أطراف المجمع ولم ينفجر اثنان، ولم تقع إصابات. اتهم جهاز مكافحة الإرهاب في إقليم كردستان الحشد الشعبي.',
    weapon: 'Rockets from a pickup',
    weaponAr: 'صواريخ من شاحنة صغيرة',
    attributions: [
      {
        status: 'suspected',
        actor: 'Popular Mobilization Forces',
        by: 'Kurdistan Region counter-terrorism service',
      },
    ],
    claims: [
      [
        { c: 'munitionsReported 6', note: 'Two did not explode.' },
        { c: 'munitionsImpacted 4', note: 'At the edge of the airport compound.' },
        { c: 'none', by: 'the coalition' },
        'timeOfDay: 8:30 p.m.',
        'origin: Sheikh Amir village',
      ],
      [
        'munitionsReported 4',
        { c: 'munitionsIntercepted 3', note: 'The fourth fell near an Iranian opposition party’s headquarters.' },
      ],
      ['munitionsReported 6', 'origin: near Bartella, area of the 30th Brigade'],
      [{ c: 'munitionsReported 6', by: 'Kurdistan Region interior ministry', note: 'They missed their targets.' }],
    ],
    assessments: [
      ['munitionsReported 6', 'Three of four sources, with the regional authorities; one digest has four.'],
    ],
    doubts: ['One digest has three of four rockets intercepted; the regional authorities speak of no interception.'],
  },
  'greenzone-2020-11-17': {
    kind: 'rocketAttack',
    title: 'Seven rockets at the Green Zone kill a child',
    titleAr: 'سبعة صواريخ على المنطقة الخضراء توقع قتيلا من الأطفال',
    summary:
      'Seven Katyusha rockets were fired from Al-Amin in the east of Baghdad after a U.S. drawdown was announced. Four fell in the Green Zone; three fell outside it, killing a child and wounding five. Ashab al-Kahf claimed the attack, Kata’ib Hizballah denied a part in it.',
    summaryAr:
      'أُطلقت سبعة صواريخ كاتيوشا من حي الأمين شرقي بغداد بعد إعلان خفض القوات الأمريكية. سقطت أربعة في المنطقة الخضراء وثلاثة خارجها فقُتل أحد الأطفال وجُرح خمسة. تبنت «أصحاب الكهف» الهجوم ونفت كتائب حزب الله صلتها به.',
    ...KATYUSHA,
    contentWarning: 'Death of a child',
    attributions: [
      { status: 'claimed', actor: 'Ashab al-Kahf', by: 'a channel of the group', sources: [0] },
      { status: 'denied', actor: "Kata'ib Hizballah", by: "Kata'ib Hizballah", sources: [2] },
    ],
    claims: [
      [
        { c: 'munitionsReported 7', note: 'Four in the Green Zone, three outside.' },
        { c: 'killed iraqiCivilians 1', note: 'A child.' },
        'wounded iraqiCivilians 5',
        { c: 'munitionsFired 6', by: 'Ashab al-Kahf channel' },
        'claimant: Ashab al-Kahf',
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
        'origin: al-Amin al-Thaniyah',
        'account: Kata’ib Hizballah denied a part in it.',
      ],
    ],
    assessments: [['killed iraqiForces 0', 'The AP speaks of wounded only.']],
    doubts: ['The claim speaks of six rockets, the reports of seven.', PROXY],
  },
  'greenzone-2020-12-20': {
    kind: 'rocketAttack',
    title: 'Rocket volley at the U.S. Embassy',
    titleAr: 'رشقة صواريخ على السفارة الأمريكية',
    summary:
      'Rockets were fired at the U.S. Embassy in the evening: eight by the Iraqi military’s count, 21 by that of U.S. Central Command three days later. The compound was damaged and an Iraqi soldier wounded; whether a civilian died is uncertain.',
    summaryAr:
      'أُطلقت صواريخ على السفارة الأمريكية مساء: ثمانية بحسب الجيش العراقي و21 بحسب القيادة المركزية الأمريكية بعد ثلاثة أيام. لحقت أضرار بالمجمع وجُرح جندي عراقي، ولا يُعرف يقينا هل قُتل مدني.',
    weapon: 'Rockets',
    weaponAr: 'صواريخ',
    attributions: [
      {
        status: 'suspected',
        actor: MILITIAS,
        by: 'U.S. Central Command',
        sources: [0],
        note: '“Almost certainly” an Iran-backed “rogue militia”.',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        'munitionsReported 21',
        'none unitedStates',
        { c: 'casualties: possible Iraqi civilian injuries' },
        'account: Damage in the compound.',
      ],
      ['munitionsReported 8', 'wounded iraqiForces 1'],
      [
        'munitionsReported >=8',
        'wounded iraqiForces 1',
        { c: 'wounded unitedStates 0', by: 'the embassy', note: 'Minor damage, no injuries.' },
      ],
      [
        { c: 'munitionsReported 21', note: 'About half landed inside the compound, per the Wall Street Journal.' },
        { c: 'killed iraqiCivilians >=1', note: 'Read in a copy on a message board.' },
      ],
      [{ c: 'casualties: at least one Iraqi civilian casualty', note: 'Does not say killed.' }],
    ],
    assessments: [
      ['munitionsReported 21', 'U.S. Central Command’s count after three days; eight is that of the first evening.'],
      ['killed iraqiForces 0', 'Both reports have one wounded and nobody killed.'],
      [
        'killed iraqiCivilians 0',
        'One report, read in a copy, has at least one killed; the Secretary of State spoke of a casualty, Central Command of possible injuries, the others of none.',
      ],
    ],
    doubts: ['Whether an Iraqi civilian was killed, hurt or neither differs by source.'],
  },
};
