import { IRAQI_SIDE, MILITIAS, TRUCK } from '../words.mjs';

export const FROM_11_MARCH = {
  'taji-2020-03-11': {
    kind: 'rocketAttack',
    title: 'Rockets at Camp Taji kill two Americans and a Briton',
    titleAr: 'صواريخ على معسكر التاجي تقتل أمريكيين اثنين وبريطانية',
    summary:
      'About eighteen 107 mm rockets struck the coalition’s part of Camp Taji in the evening, out of as many as thirty fired from a flat-bed truck that was found in Rashediya. Two U.S. service members, Juan Miguel Mendez Covarrubias and Marshal D. Roberts, and a British medic, Brodie Gillon, were killed. U.S. officials suspected an Iran-backed militia; Usbat al-Tha’irin claimed it on 15 March.',
    summaryAr:
      'أصاب نحو ثمانية عشر صاروخا عيار 107 ملم قسم التحالف في معسكر التاجي مساء، من أصل ما قد يبلغ ثلاثين أُطلقت من شاحنة مسطحة عُثر عليها في الراشدية. قُتل العسكريان الأمريكيان خوان ميغيل مينديز كوفاروبياس ومارشال د. روبرتس والمسعفة البريطانية برودي غيلون. اشتبه مسؤولون أمريكيون بفصيل مدعوم من إيران، وتبنت «عصبة الثائرين» الهجوم في 15 آذار.',
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
      { status: 'suspected', actor: "Kata'ib Hizballah", by: 'U.S. officials; Janes, from the scale', sources: [10] },
      { status: 'suspected', actor: MILITIAS, by: 'U.S. officials; CEP', sources: [0, 8] },
      {
        status: 'claimed',
        actor: "Usbat al-Tha'irin",
        by: "Usbat al-Tha'irin",
        sources: [10],
        note: 'Four days later, by a group not known before. Nobody claimed it on the day.',
      },
    ],
    claims: [
      [
        'date: 11 March 2020',
        { c: 'weapon: airstrikes', note: 'Every other source that was read has rockets fired from a truck.' },
        'origin: Rashediya area of northeast Baghdad',
        'attacker: suspected Iranian-backed militias',
        'account: Names neither the target nor any casualty.',
      ],
      [
        'killed coalition 3',
        'wounded coalition ~12',
        'munitionsImpacted ~18',
        'weapon: 107mm Katyusha',
        'origin: rocket-rigged truck found a few miles from the base',
      ],
      ['killed coalition 3', 'killed unitedStates 2', 'killed unitedKingdom 1', 'wounded coalition 14'],
      [
        'killed coalition 3',
        'wounded coalition 12',
        { c: 'munitionsReported ~18', note: '“An estimated 18”.' },
        'origin: village of Rashidiya, nearly five miles east of the base',
        {
          c: 'casualties: an American service member, a US contractor and a British soldier',
          by: 'a security source',
          note: 'The Department of Defense later named two service members.',
        },
      ],
      [
        'killed coalition 3',
        'killed unitedStates 2',
        'killed unitedKingdom 1',
        { c: 'wounded coalition ~12', note: '“About a dozen”.' },
        'munitionsImpacted 18',
      ],
      [
        { c: 'munitionsReported 15', by: 'US officials' },
        { c: 'killed coalition 3', by: 'US officials' },
        { c: 'wounded coalition ~12', by: 'US officials', note: '“About a dozen”.' },
        { c: 'munitionsReported 10', by: 'Iraqi military' },
        { c: 'none iraqi', by: 'Iraqi military', note: IRAQI_SIDE },
      ],
      [
        'munitionsImpacted 10',
        { c: 'none iraqi', note: IRAQI_SIDE },
        'origin: south of the Rashidiya area, north-east of Baghdad',
        { c: 'launchersFound 1', note: 'A Kia vehicle with a launcher.' },
        { c: 'munitionsFound 3', note: 'Left on the launcher.' },
      ],
      [
        'munitionsReported >15',
        'timeOfDay: 7:35 p.m. Iraq time',
        { c: 'munitionsFound 3', by: 'Iraqi Army', note: 'On a Kia flatbed.' },
        { c: 'origin: south of Rashidiya', by: 'Iraqi Army' },
      ],
      [
        { c: 'munitionsFired <=30', by: 'a US official' },
        { c: 'munitionsImpacted 18', by: 'a US official' },
        'casualties: five seriously wounded were evacuated',
      ],
      ['killed coalition 3', { c: 'wounded coalition 15', note: 'The report does not say of whom.' }],
      ['claimant: Asbat al-Thaireen', 'account: Judges from the scale that Kata’ib Hizballah was involved.'],
      [
        { c: 'killed coalition 3', note: 'A British medic and two U.S. servicemen.' },
        { c: 'wounded coalition 14', by: 'U.S. Department of Defense' },
      ],
      ['killed unitedStates 2', 'killed unitedKingdom 1'],
    ],
    assessments: [
      [
        'wounded coalition 12',
        'CENTCOM and the coalition the same night, and most reports: about 12. The Department of Defense had 14 the next day, later press 15.',
      ],
      ['munitionsImpacted 18', 'CENTCOM and U.S. officials; the Iraqi military’s ten was an early count.'],
      ['munitionsReported 18', 'Agrees with CENTCOM’s count of impacts; 10 and 15 are of the first hour.'],
    ],
    links: [['sameCampaign', 'taji-2020-03-14', 'Claimed together by Usbat al-Tha’irin.']],
    doubts: [
      'The CEP article says “airstrikes” and gives neither target nor casualties; CENTCOM, the Department of Defense, Reuters and AP report rockets at Camp Taji and three dead.',
      'Rashediya is where the launcher truck was found; that the rockets were fired there is inferred.',
      'One of the two Americans was at first called a contractor.',
      'Which part of the base was hit is not published.',
    ],
  },
  'us-strikes-2020-03-12': {
    kind: 'airStrike',
    title: 'U.S. strikes on five sites answer the attack on Camp Taji',
    titleAr: 'غارات أمريكية على خمسة مواقع ردا على هجوم معسكر التاجي',
    summary:
      'U.S. aircraft struck five places at about one in the morning of 13 March. The United States called them weapons stores of Kata’ib Hizballah; the Iraqi military said that army, police and Popular Mobilization positions and the unfinished Karbala airport were hit, killing three soldiers, two policemen and a civilian.',
    summaryAr:
      'قصفت طائرات أمريكية خمسة مواقع نحو الساعة الواحدة من فجر 13 آذار. قالت واشنطن إنها مخازن أسلحة لكتائب حزب الله، وقال الجيش العراقي إن الضربات أصابت مواقع للجيش والشرطة والحشد ومطار كربلاء قيد الإنشاء، وقتلت ثلاثة جنود وشرطيين ومدنيا.',
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
      { place: 'jurf-al-sakhar', role: 'struck', note: 'Named among the five sites; no coordinate was read.' },
    ],
    attributions: [
      { status: 'acknowledged', actor: 'United States', by: 'U.S. Department of Defense', sources: [0, 1] },
    ],
    claims: [
      [
        'attacker: United States',
        'target: KH positions',
        'account: Quotes the Department of Defense calling the strikes defensive and proportional; gives no date, place or casualties.',
      ],
      ['sitesStruck 5', 'target: weapons storage facilities', 'weapon: manned aircraft', 'date: Thursday'],
      [
        'killed 6',
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
        'timeOfDay: about 1 a.m. local',
        { c: 'munitionsImpacted 5', note: 'Missiles, on the airport’s administration building alone.' },
      ],
      [
        'killed 6',
        { c: 'killed iraqiArmy 3', note: 'Commandos.' },
        'killed iraqiPolice 2',
        'killed iraqiCivilians 1',
        'wounded militia 5',
      ],
      [
        { c: 'killed iraqiCivilians 3', by: 'local sources' },
        { c: 'wounded iraqiCivilians 2', by: 'local sources' },
        { c: 'killed combatants 3', note: 'Belligerents, without a service.' },
        { c: 'killed iraqiCivilians 1', by: 'the coalition, September 2020' },
      ],
      [
        { c: 'killed 6', by: 'Iraqi Joint Command' },
        { c: 'killed iraqiArmy 3', by: 'Iraqi Joint Command', note: '19th Commandos.' },
        { c: 'wounded iraqiArmy 4', by: 'Iraqi Joint Command', note: '19th Commandos.' },
        { c: 'killed iraqiPolice 2', by: 'Iraqi Joint Command', note: 'Babil police.' },
        { c: 'wounded militia 5', by: 'Iraqi Joint Command', note: '46th Brigade of the Popular Mobilization.' },
        { c: 'killed iraqiCivilians 1', by: 'Iraqi Joint Command' },
      ],
    ],
    assessments: [
      [
        'killed iraqiCivilians 1',
        'Iraqi military, and the coalition’s own admission in September 2020; Airwars records three from local sources.',
      ],
      ['wounded iraqiCivilians 1', 'Iraqi military; Airwars records two from local sources.'],
      ['killed militia 0', 'The Iraqi military said that no militiamen were killed.'],
      ['killed combatants 5', 'Three soldiers and two policemen, named by unit; Airwars counts three belligerents.'],
      [
        'wounded combatants 9',
        'Four soldiers and five Popular Mobilization fighters, named by unit; AFP has eleven fighters.',
      ],
      [
        'wounded 10',
        'Four soldiers, five Popular Mobilization fighters and one civilian, named by unit; AFP’s figures come to twelve.',
      ],
    ],
    links: [
      ['retaliationFor', 'taji-2020-03-11'],
      ['followedBy', 'taji-2020-03-14'],
    ],
    doubts: [
      'What was hit is disputed: weapons stores of Kata’ib Hizballah (United States) or army, police and Popular Mobilization positions and a civilian airport (Iraqi military).',
      'Of five sites only Karbala airport has a point; Babil police and the 46th Brigade are named without one.',
    ],
  },
};
