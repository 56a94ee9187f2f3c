import {
  attackOn,
  coded,
  KATYUSHA,
  ONE_KATYUSHA,
  PROXY,
  ROADSIDE_BOMB,
  THIN_ONE,
  UNCLAIMED,
  UNKNOWN,
  US,
} from '../words.mjs';

const REUTERS_15 =
  'https://www.devdiscourse.com/article/science-environment/1212891-ied-targeted-british-diplomatic-vehicles-in-baghdad-no-injuries---british-embassy';

export const FROM_15_SEPTEMBER = {
  'greenzone-2020-09-15': {
    kind: 'rocketAttack',
    ...attackOn(US),
    ...coded('rocket', 'embassy', ['intercepted', 'impact'], 'none'),
    title: 'Rockets at the Green Zone met by air defence',
    titleAr: 'دفاعات جوية تعترض صواريخ فوق المنطقة الخضراء',
    summary:
      'Two rockets fired from Ali Saleh district just after midnight were met by a U.S. air defence system. Both were intercepted by two accounts, one by another; in the Security Media Cell’s own words both came down in the zone. The Iraqi military spoke of no casualties.',
    summaryAr:
      'تصدت منظومة دفاع جوي أمريكية لصاروخين أُطلقا من حي علي الصالح بعد منتصف الليل بقليل. اعتُرض الاثنان بحسب روايتين، وواحد منهما بحسب أخرى، وبنص خلية الإعلام الأمني نفسها سقط الاثنان في المنطقة. وقال الجيش العراقي إنه لم تقع إصابات.',
    ...KATYUSHA,
    time: { note: 'The AP has late on Monday, 14 September; the Security Media Cell 01:00 on Tuesday the 15th.' },
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 2', by: 'Security Media Cell' },
        { c: 'munitionsIntercepted 2', by: 'Security Media Cell' },
        { c: 'timeOfDay: “just after midnight”', by: 'Security Media Cell' },
      ],
      [
        { c: 'munitionsImpacted 2', by: 'Security Media Cell', quote: 'Two Katyusha rockets landed in the green zone' },
        { c: 'casualties: no losses', by: 'Security Media Cell' },
        { c: 'damage=none', by: 'Security Media Cell' },
        { c: 'timeOfDay: “at 01:00 a.m. on Tuesday [22:00 GMT on Monday]”', by: 'Security Media Cell' },
        { c: 'origin: “Ali Saleh district”', by: 'Security Media Cell' },
        { c: 'account: The C-RAM system responded.', by: 'Security Media Cell' },
      ],
      [
        'munitionsReported 2',
        'munitionsIntercepted 1',
        'timeOfDay: “late on Monday”',
        {
          c: 'casualties: none, as the sense has it',
          quote: 'caused to casualties',
          note: 'A slip of the copy, it seems, for “no casualties”.',
        },
      ],
    ],
    extra: [
      {
        url: REUTERS_15,
        claims: [
          { c: 'none', by: 'Iraqi military' },
          { c: 'damage=none', by: 'Iraqi military' },
        ],
      },
      {
        url: 'https://www.thenews.com.pk/print/715409-three-western-targets-in-iraq-attacked',
        claims: [
          {
            c: 'munitionsIntercepted 2',
            by: 'a security official',
            quote: 'C-RAM rocket defence system shot both down',
          },
        ],
      },
    ],
    assessments: [
      [
        'munitionsIntercepted 1',
        'The lower claim, the AP’s, of one of two. The Security Media Cell as Rudaw has it and a security official have both, but the Cell’s own words are that both came down.',
      ],
    ],
    doubts: [
      'Monday night or Tuesday at 01:00.',
      'Both rockets intercepted, one, or none: the Security Media Cell is quoted with the first and with the last.',
      PROXY,
    ],
    changes: ['words', 'zeros', 'documents', 'passedOver', 'speaker'],
  },
  'uk-convoy-2020-09-15': {
    kind: 'bombing',
    ...attackOn('United Kingdom', 'Saraya al-Muntaqim'),
    ...coded('roadsideBomb', ['convoy', 'embassy'], 'impact'),
    title: 'Roadside bomb against a British Embassy convoy',
    titleAr: 'عبوة ناسفة تستهدف موكبا للسفارة البريطانية',
    summary:
      'A roadside bomb struck a vehicle of a British Embassy convoy in the west of Baghdad. The Foreign Office reported no injuries; some Iraqi media had a guard killed, which the embassy denied.',
    summaryAr:
      'أصابت عبوة على جانب الطريق مركبة في موكب للسفارة البريطانية غربي بغداد. قالت الخارجية البريطانية إنه لم تقع إصابات، وذكرت وسائل إعلام عراقية مقتل حارس فنفت السفارة ذلك.',
    ...ROADSIDE_BOMB,
    attributions: [
      {
        status: 'claimed',
        actor: 'Saraya al-Muntaqim',
        by: 'Saraya al-Muntaqim, per ISWNews',
        sources: [2],
        note: 'One outlet only.',
      },
      { status: 'unclaimed', by: 'AP', sources: [1], note: 'Nobody claimed it at once.' },
    ],
    claims: [
      [{ c: 'wounded ukEmbassyStaff 0', note: 'One embassy vehicle was struck.' }, 'vehiclesHit 1'],
      [
        'wounded ukEmbassyStaff 0',
        'place: “on a road close to the Umm al-Tabool Mosque”',
        'claimant: “No one immediately claimed the bombing”',
      ],
      [
        { c: 'killed ukEmbassyStaff 1', by: 'some Iraqi media', note: 'A guard.' },
        { c: 'killed ukEmbassyStaff 0', by: 'British Embassy', note: 'Denies the report.' },
        'claimant: “Saraya al-Muntaqim”',
      ],
      ['place: “al-Qadsiya neighborhood”'],
    ],
    assessments: [['killed ukEmbassyStaff 0', 'The embassy denied the death that some Iraqi media reported.']],
    doubts: ['Place: Qadisiya neighbourhood (Xinhua) or near Umm al-Tabool mosque (AP).'],
    changes: ['words'],
  },
  'greenzone-2020-09-16': {
    kind: 'rocketAttack',
    ...attackOn(US, UNKNOWN),
    ...coded('rocket', 'embassy', 'impact', 'none'),
    title: 'Rocket beside an empty building in the Green Zone',
    titleAr: 'صاروخ بجوار مبنى خال في المنطقة الخضراء',
    summary:
      'A Katyusha rocket launched from Amel came down near an empty residential building of the Qadisiya complex in the Green Zone. There were no casualties, by the Iraqi military’s account, and no damage, by the AP’s.',
    summaryAr:
      'سقط صاروخ كاتيوشا أُطلق من حي العامل قرب مبنى سكني خال في مجمع القادسية بالمنطقة الخضراء. لم تقع إصابات بحسب الجيش العراقي، ولا أضرار بحسب أسوشيتد برس.',
    ...ONE_KATYUSHA,
    attributions: [UNCLAIMED],
    claims: [
      [
        { c: 'munitionsReported 1', by: 'Iraqi military' },
        { c: 'none', by: 'Iraqi military', note: 'In the title, which names the Iraqi army, and in the text.' },
        'damage=none',
        { c: 'origin: “Amel”', by: 'Iraqi military' },
        {
          c: 'place: “near a residential building in the Al-Qadisiya complex”',
          note: 'An official calls the building empty.',
        },
      ],
    ],
    doubts: [THIN_ONE, PROXY],
    changes: ['words', 'zeros', 'passedOver', 'speaker'],
  },
};
