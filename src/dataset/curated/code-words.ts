import type { Incident } from '../../domain/incident';
import { countLine } from '../../domain/incident-class';

/**
 * Words of the codes in both languages, so that the search finds them: what the screen calls a class, a weapon, a target and an
 * outcome. A test holds them against the labels of the screen, which this room cannot read.
 */
const WORDS: Readonly<Record<'class' | 'weapon' | 'target' | 'outcome', Readonly<Record<string, string>>>> = {
  class: {
    attack: 'Attacks · هجمات · Attack · هجوم',
    strike: 'Strikes · ضربات · Strike · ضربة',
    counterStrike: 'Counter-strikes · ضربات مضادة · Counter-strike · ضربة مضادة',
    find: 'Finds · ضبطيات · Find · ضبطية',
    unrest: 'Unrest · اضطرابات',
    elsewhere: 'Outside Iraq · خارج العراق',
    islamicState:
      'Fought with the Islamic State · قتال مع تنظيم الدولة الإسلامية · Islamic State · تنظيم الدولة الإسلامية',
    disputed: 'Disputed that it happened · وقوعها موضع خلاف · Disputed · موضع خلاف',
    aggregate: 'Several events in one entry · عدة أحداث في مدخل واحد · Several events · عدة أحداث',
  },
  weapon: {
    rocket: 'Rocket · صاروخ',
    rocket107: 'Rocket, 107 mm · صاروخ عيار 107 ملم',
    rocket122: 'Rocket, 122 mm · صاروخ عيار 122 ملم',
    mortar: 'Mortar · هاون',
    ballisticMissile: 'Ballistic missile · صاروخ باليستي',
    guidedMissile: 'Guided missile · صاروخ موجه',
    airStrike: 'Air strike · غارة جوية',
    drone: 'Drone · طائرة مسيّرة',
    roadsideBomb: 'Roadside bomb · عبوة على جانب الطريق',
    vehicleBomb: 'Vehicle bomb · سيارة مفخخة',
    smallArms: 'Small arms · أسلحة خفيفة',
    arson: 'Arson · إحراق',
    crowd: 'Crowd · حشد',
  },
  target: {
    base: 'Base · قاعدة',
    embassy: 'Embassy or Green Zone · سفارة أو المنطقة الخضراء',
    convoy: 'Convoy · رتل',
    airport: 'Airport · مطار',
    oilSite: 'Oil site · موقع نفطي',
    forcesInTheField: 'Forces in the field · قوات في الميدان',
    militiaPosition: 'Militia position · موقع لفصيل مسلح',
    leaders: 'Leaders · قادة',
    company: 'Company · شركة',
    aidGroup: 'Aid group · منظمة إغاثة',
    home: 'Home · منزل',
  },
  outcome: {
    impact: 'Hit · أصاب',
    intercepted: 'Intercepted · اعتُرض',
    missed: 'Missed · أخطأ',
    unexploded: 'Did not explode · لم ينفجر',
    unfired: 'Not fired · لم يُطلق',
  },
};

/** The words of an incident's class, of why it is counted apart, and of its codes. */
export function codeWords(incident: Pick<Incident, 'class' | 'apart' | 'codes'>): readonly string[] {
  const { weapon, target, outcome } = incident.codes;
  const line = countLine(incident);
  return [
    WORDS.class[incident.class],
    line === null ? undefined : WORDS.class[line],
    ...weapon.map((code) => WORDS.weapon[code]),
    ...target.map((code) => WORDS.target[code]),
    ...outcome.map((code) => WORDS.outcome[code]),
  ].filter((words) => words !== undefined);
}
