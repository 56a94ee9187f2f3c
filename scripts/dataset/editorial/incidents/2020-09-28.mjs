import { attackOn, COALITION, coded, KATYUSHA, UNCLAIMED, US, WIDE } from '../words.mjs';

const NRT_VOID = 'https://nrttv.com/En/News.aspx?id=24225&MapID=2';
const RUDAW_1_OCTOBER = 'https://rudaw.net/english/kurdistan/011020201';

export const FROM_28_SEPTEMBER = {
  'radwaniyah-2020-09-28': {
    kind: 'rocketAttack',
    ...attackOn(US, 'Militias (not named)'),
    ...coded('rocket', ['airport', 'home'], ['missed', 'impact'], 'destroyed'),
    title: 'Rockets aimed at Baghdad airport kill a family',
    titleAr: 'صواريخ كانت موجهة إلى مطار بغداد تقتل عائلة',
    summary:
      'Katyusha rockets fired from Jihad towards Baghdad airport in the afternoon hit a house in Radwaniyah. The first reports had three dead, the Iraqi military five, two women and three children; by AFP’s account two wounded children died as well, which made seven. A week later the Security Media Cell spoke of six.',
    summaryAr:
      'أصابت بعد الظهر صواريخ كاتيوشا أُطلقت من حي الجهاد باتجاه مطار بغداد منزلا في الرضوانية. تحدثت التقارير الأولى عن ثلاثة قتلى، والجيش العراقي عن خمسة: امرأتان وثلاثة أطفال. وبحسب فرانس برس توفي أيضا طفلان جريحان فبلغت الحصيلة سبعة، وتحدثت خلية الإعلام الأمني بعد أسبوع عن ستة.',
    ...KATYUSHA,
    contentWarning: 'Deaths of children',
    sites: [
      { place: 'radwaniyah', role: 'struck', note: 'A house; the village is named differently by source.' },
      { place: 'baghdad-airport', role: 'target', note: 'According to police.' },
      { place: 'hay-al-jihad', role: 'launch', note: 'As reported.' },
    ],
    attributions: [
      {
        status: 'suspected',
        actor: 'Militias (not named)',
        by: 'Joint Operations Command',
        sources: [
          'https://www.devdiscourse.com/article/international/1231186-3-children-2-women-killed-in-rocket-attack-near-iraqs-baghdad-airport',
        ],
        date: '2020-09-28',
        confidence: 'accused',
        note: 'It spoke of “criminal gangs and outlawed groups” and named none.',
      },
      UNCLAIMED,
    ],
    claims: [
      [
        { c: 'killed iraqiCivilians 5', by: 'Iraqi military', note: 'Two women and three children.' },
        { c: 'wounded iraqiCivilians 2', by: 'Iraqi military', note: 'Children.' },
        { c: 'munitionsReported 2', by: 'Iraqi military' },
      ],
      [
        { c: 'killed iraqiCivilians 3', by: 'officials', note: 'First report.' },
        { c: 'wounded iraqiCivilians 2', by: 'officials', condition: 'severe' },
        { c: 'munitionsReported 1', by: 'officials' },
      ],
      [
        { c: 'killed iraqiCivilians 7', note: 'All of one family; the two wounded children died later.' },
        { c: 'wounded iraqiCivilians ?0', note: 'Both wounded are counted among the dead.' },
      ],
      [
        { c: 'killed iraqiCivilians 5', by: 'Joint Operations Command' },
        { c: 'munitionsReported 2', by: 'Joint Operations Command' },
        { c: 'origin: “Jihad”', by: 'Joint Operations Command' },
      ],
      [
        { c: 'killed iraqiCivilians 5', by: 'Joint Operations Command' },
        {
          c: 'place: “in Albu-Amir area in the southwest of the Iraqi capital”',
          by: 'Joint Operations Command',
        },
        { c: 'attacker: “criminal gangs and outlawed groups”', by: 'Joint Operations Command' },
        { c: 'timeOfDay: in the afternoon', by: 'Joint Operations Command' },
      ],
    ],
    extra: [
      {
        url: 'https://iqiraq.news/security/print:page,1,278--.html',
        claims: [
          {
            c: 'killed iraqiCivilians 6',
            by: 'Security Media Cell',
            quote: 'ذهب ضحيتها ستة مِن النساء والاطفال الابرياء',
            note: 'Women and children.',
          },
        ],
      },
    ],
    assessments: [
      [
        'killed iraqiCivilians 7',
        'AFP’s account says who died and when: five on the day, and the two wounded children afterwards. The Security Media Cell’s six, a week later, is without details.',
      ],
      ['wounded iraqiCivilians 0', 'Both wounded children died and are counted among the dead.'],
      ['munitionsReported 2', 'The Iraqi military; one rocket is the first report, of two officials.'],
    ],
    doubts: [
      'Six dead (Security Media Cell, 5 October) or seven (AFP).',
      'The village is Albu Amir (Xinhua), Albu Shaban (AFP) or simply Radwaniyah.',
      WIDE,
    ],
    changes: ['words', 'documents', 'attributionSource', 'speaker', 'passedOver'],
  },
  'erbil-2020-09-30': {
    kind: 'rocketAttack',
    ...attackOn(COALITION, 'Popular Mobilization Forces'),
    ...coded('rocket', ['airport', 'base'], ['missed', 'unexploded'], 'none'),
    title: 'Six rockets towards Erbil airport',
    titleAr: 'ستة صواريخ باتجاه مطار أربيل',
    summary:
      'Six rockets were fired from a pickup near Sheikh Amir village towards the coalition at Erbil airport. Four came down at the edge of the compound and two did not explode; nobody was hurt. The Kurdistan Region’s counter-terrorism service blamed the Popular Mobilization, which said that the area was uninhabited and lay between several forces.',
    summaryAr:
      'أُطلقت ستة صواريخ من شاحنة صغيرة قرب قرية شيخ أمير باتجاه قوات التحالف في مطار أربيل. سقط أربعة على أطراف المجمع ولم ينفجر اثنان، ولم تقع إصابات. اتهم جهاز مكافحة الإرهاب في إقليم كردستان الحشد الشعبي الذي قال إن المنطقة غير مأهولة وتقع بين عدة قوات.',
    weapon: 'Rockets from a pickup',
    weaponAr: 'صواريخ من شاحنة صغيرة',
    attributions: [
      {
        status: 'suspected',
        actor: 'Popular Mobilization Forces',
        by: 'Kurdistan Region counter-terrorism service',
        sources: [2],
        date: '2020-09-30',
        confidence: 'accused',
      },
      {
        status: 'denied',
        actor: 'Popular Mobilization Forces',
        by: 'Popular Mobilization Forces',
        sources: [NRT_VOID, RUDAW_1_OCTOBER],
        date: '2020-09-30',
        note: 'Its Nineveh command spoke of hasty reactions and of an inquiry of its own.',
      },
    ],
    claims: [
      [
        { c: 'munitionsReported 6', note: 'Two did not explode.' },
        { c: 'munitionsImpacted 4', note: 'At the edge of the airport compound.' },
        { c: 'none', by: 'the coalition' },
        { c: 'damage=none', by: 'the coalition' },
        { c: 'timeOfDay: “8:30 p.m.”', by: 'Kurdistan Region interior ministry' },
        { c: 'origin: “Sheikh Amir village”', by: 'Kurdistan Region counter-terrorism service' },
      ],
      [
        'munitionsReported 4',
        { c: 'munitionsIntercepted 3', note: 'The fourth fell near an Iranian opposition party’s headquarters.' },
        'outcome=intercepted',
      ],
      [
        'munitionsReported 6',
        {
          c: 'origin: “The launch site was near Bartella, between the villages of Sheikh”',
          by: 'Kurdistan Region interior ministry',
          note: 'The ministry adds that the 30th Brigade is present there.',
        },
      ],
      [
        { c: 'munitionsReported 6', by: 'Kurdistan Region interior ministry' },
        { c: 'outcome=missed', by: 'Kurdistan Region interior ministry' },
      ],
    ],
    extra: [
      {
        url: NRT_VOID,
        claims: [
          {
            c: 'origin: an uninhabited area between positions of several forces',
            by: 'Popular Mobilization Forces',
          },
        ],
      },
      {
        url: RUDAW_1_OCTOBER,
        claims: [
          {
            c: 'account: It ordered that the officer in charge there be arrested.',
            by: 'Joint Operations Command',
          },
        ],
      },
    ],
    assessments: [
      ['munitionsReported 6', 'Three of four sources, with the regional authorities; one digest has four.'],
    ],
    doubts: [
      'Sheikh Amir is 44.8 km from the airport’s point, further than 107 mm and standard 122 mm rockets fly. Either the launch place or the weapon is not what the reports have; no source states a calibre.',
      'One digest has three of four rockets intercepted; the regional authorities speak of no interception.',
    ],
    changes: ['words', 'documents', 'attributionSource', 'distance', 'answers'],
  },
};
