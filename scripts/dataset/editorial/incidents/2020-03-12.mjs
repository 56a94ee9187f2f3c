import { coded, US } from '../words.mjs';

const JOINT = 'Joint Operations Command';
const MILITARY = 'Iraqi military';

export const ON_12_MARCH = {
  'us-strikes-2020-03-12': {
    kind: 'airStrike',
    class: 'counterStrike',
    sides: {
      by: [US],
      against: ['Kata’ib Hizballah', 'Iraqi security forces', 'Popular Mobilization Forces'],
      note: 'Kata’ib Hizballah alone by the U.S. account; army, police, Popular Mobilization and an airport by the Iraqi one.',
    },
    ...coded('airStrike', ['militiaPosition', 'base', 'airport'], 'impact'),
    title: 'U.S. strikes on five sites answer the attack on Camp Taji',
    titleAr: 'غارات أمريكية على خمسة مواقع ردا على هجوم معسكر التاجي',
    summary:
      'U.S. aircraft struck five places at about one in the morning of 13 March; the Iraqi military counted four. The United States called them weapons stores of Kata’ib Hizballah; the Iraqi military said that army, police and Popular Mobilization positions and the unfinished Karbala airport were hit, with three soldiers, two policemen and a civilian killed and twelve people wounded.',
    summaryAr:
      'قصفت طائرات أمريكية خمسة مواقع نحو الساعة الواحدة من فجر 13 آذار، وأحصى الجيش العراقي أربعة. قالت واشنطن إنها مخازن أسلحة لكتائب حزب الله، وقال الجيش العراقي إن الضربات أصابت مواقع للجيش والشرطة والحشد الشعبي ومطار كربلاء قيد الإنشاء، وقتلت ثلاثة جنود وشرطيين ومدنيا وجرحت اثني عشر شخصا.',
    weapon: 'Air strikes by manned aircraft',
    weaponAr: 'غارات جوية بطائرات مأهولة',
    time: {
      date: '2020-03-12',
      end: '2020-03-13',
      extent: 'within',
      note: 'Night of 12 to 13 March: about 01:00 on 13 March in Iraq, the evening of the 12th in Washington, whose date U.S. sources use.',
    },
    sites: [
      { place: 'karbala-airport', role: 'struck', note: 'Five missiles hit the administration building.' },
      { place: 'jurf-al-sakhar', role: 'struck', note: 'Named among the sites; the point is that of the town.' },
    ],
    attributions: [
      {
        status: 'acknowledged',
        actor: US,
        by: 'U.S. Department of Defense',
        sources: [0, 1],
        date: '2020-03-12',
      },
    ],
    claims: [
      [
        'attacker: “The U.S. Department of Defense launched retaliatory strikes”',
        'target: “KH positions”',
        'target=militiaPosition',
        'account: Quotes the Department of Defense on proportion and self-defence; names neither date nor place nor casualties.',
      ],
      [
        { c: 'sitesStruck 5', by: 'a U.S. defence official' },
        { c: 'target: “weapons storage facilities”', by: 'a U.S. defence official' },
        { c: 'weapon: “manned aircraft”', by: 'a U.S. defence official' },
        { c: 'date: “Thursday”', by: null, note: 'CNN’s own word.' },
      ],
      [
        { c: 'killed ?6', note: 'Three soldiers, two policemen and a civilian, added up.' },
        'killed iraqiArmy 3',
        'killed iraqiPolice 2',
        { c: 'killed iraqiCivilians 1', note: 'A cook at the airport.' },
        { c: 'wounded combatants 11', note: 'The statement says fighters, without a service.' },
        'wounded iraqiCivilians 1',
        { c: 'wounded ?12', note: 'Eleven fighters and one civilian, added up.' },
      ],
      [
        'killed 6',
        'sitesStruck 5',
        'timeOfDay: “which began around 1 a.m. (2200 GMT Thursday)”',
        { c: 'munitionsImpacted 5', note: 'Missiles, on the airport’s administration building alone.' },
      ],
      [
        { c: 'killed ?6', by: MILITARY, note: 'Five of the security forces and one civilian, added up.' },
        { c: 'killed iraqiArmy 3', by: MILITARY, note: 'Commandos.' },
        { c: 'killed iraqiPolice 2', by: MILITARY },
        { c: 'killed iraqiCivilians 1', by: MILITARY },
        { c: 'wounded militia 5', by: MILITARY },
      ],
      [
        { c: 'killed iraqiCivilians 3', by: 'local sources' },
        { c: 'wounded iraqiCivilians 2', by: 'local sources' },
        { c: 'killed combatants 3', by: 'local sources', note: 'Belligerents, without a service.' },
        {
          c: 'killed iraqiCivilians 1',
          by: 'the coalition',
          note: 'Admitted in September 2020; the day was not read.',
        },
      ],
      [
        { c: 'killed ?6', by: JOINT, note: 'The counts by unit, added up.' },
        { c: 'killed iraqiArmy 3', by: JOINT, note: 'Commandos of the 19th Division.' },
        { c: 'wounded iraqiArmy 4', by: JOINT, note: 'Commandos of the 19th Division.' },
        { c: 'killed iraqiPolice 2', by: JOINT, note: 'Babil police.' },
        { c: 'wounded militia 5', by: JOINT, note: '46th Brigade of the Popular Mobilization.' },
        { c: 'killed iraqiCivilians 1', by: JOINT },
      ],
    ],
    extra: [
      {
        url: 'https://www.aljazeera.com/news/2020/03/civilian-killed-air-raids-iraqi-military-200313100551640.html',
        claims: [
          {
            c: 'wounded iraqiArmy 4',
            by: MILITARY,
            quote: 'four soldiers, two policemen, one civilian and five militiamen were wounded',
          },
          { c: 'wounded iraqiPolice 2', by: MILITARY },
          { c: 'wounded iraqiCivilians 1', by: MILITARY },
          { c: 'wounded militia 5', by: MILITARY },
        ],
      },
      {
        url: 'https://thedailyusnews.com/large-scale-us-airstrikes-underway-against-multiple-iran-backed-militia-sites-in-iraq/',
        claims: [{ c: 'sitesStruck 4', by: MILITARY }],
      },
    ],
    assessments: [
      [
        'killed iraqiCivilians 1',
        'Iraqi military, and the coalition’s own admission in September 2020; Airwars records three from local sources.',
      ],
      ['wounded iraqiCivilians 1', 'Iraqi military; Airwars records two from local sources.'],
      ['killed combatants 5', 'Three soldiers and two policemen, named by unit; Airwars counts three belligerents.'],
      [
        'wounded combatants 11',
        'Four soldiers, two policemen and five Popular Mobilization fighters, which are AFP’s eleven fighters.',
      ],
      [
        'wounded 12',
        'Four soldiers, two policemen, five Popular Mobilization fighters and one civilian: the Iraqi military’s own list.',
      ],
      ['sitesStruck 5', 'The United States, which struck them; the Iraqi military counted four.'],
    ],
    links: [
      ['retaliationFor', 'taji-2020-03-11'],
      ['followedBy', 'taji-2020-03-14'],
    ],
    doubts: [
      'What was hit is disputed: weapons stores of Kata’ib Hizballah (United States) or army, police and Popular Mobilization positions and a civilian airport (Iraqi military).',
      'Of five sites only two have a point; Babil police and the 46th Brigade are named without one.',
    ],
    changes: ['words', 'zeros', 'documents', 'woundedByService', 'inferred'],
  },
};
