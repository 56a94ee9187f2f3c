import type { IncidentKind } from '../../../domain/incident';

/** The first rule that fits decides. The kind chooses an icon; the format's own words stay beside it. */
const RULES: readonly (readonly [RegExp, IncidentKind])[] = [
  [/drone|uav|unmanned|مسير/i, 'droneStrike'],
  [/air\s?-?\s?(?:strike|raid|craft)|aerial|bombardment from the air|غارة|ضربة جوية/i, 'airStrike'],
  [/ballistic|missile(?!.*(?:shell|artillery))|صاروخ باليستي/i, 'missileAttack'],
  [/rocket|mortar|shell|artillery|indirect fire|katyusha|grad|صاروخ|قذيفة|قصف/i, 'rocketAttack'],
  [/bomb|explos|blast|\bied\b|v?bied|mine\b|landmine|grenade|detonat|suicide|تفجير|عبوة|انفجار/i, 'bombing'],
  [/riot|mob|violent demonstration|protest|demonstration|unarmed assault|شغب|تظاهر/i, 'riot'],
  [
    /armed|clash|battle|shoot|gun|assault|attack|assassin|ambush|hostage|kidnap|abduct|killing|stab|force|territory|هجوم|اشتباك|اغتيال|إطلاق نار/i,
    'armedAttack',
  ],
];

/** The kind whose icon fits free words in English or Arabic; else `other`. */
export function kindOfWords(words: string): IncidentKind {
  if (words === '') return 'other';
  return remembered(words, () => RULES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other');
}

const ACLED_KINDS: ReadonlyMap<string, IncidentKind> = new Map([
  ['Air/drone strike', 'airStrike'],
  ['Shelling/artillery/missile attack', 'rocketAttack'],
  ['Remote explosive/landmine/IED', 'bombing'],
  ['Suicide bomb', 'bombing'],
  ['Grenade', 'bombing'],
  ['Chemical weapon', 'bombing'],
  ['Armed clash', 'armedAttack'],
  ['Attack', 'armedAttack'],
  ['Government regains territory', 'armedAttack'],
  ['Non-state actor overtakes territory', 'armedAttack'],
  ['Abduction/forced disappearance', 'armedAttack'],
  ['Sexual violence', 'armedAttack'],
  ['Mob violence', 'riot'],
  ['Violent demonstration', 'riot'],
  ['Peaceful protest', 'riot'],
  ['Protest with intervention', 'riot'],
  ['Excessive force against protesters', 'riot'],
  ['Battles', 'armedAttack'],
  ['Explosions/Remote violence', 'bombing'],
  ['Violence against civilians', 'armedAttack'],
  ['Riots', 'riot'],
  ['Protests', 'riot'],
]);

/** Kind of an ACLED `sub_event_type`, or of an `event_type` in a row without one. */
export function acledKind(word: string): IncidentKind {
  return ACLED_KINDS.get(word) ?? 'other';
}

const MOST_REMEMBERED = 10_000;
const kinds = new Map<string, IncidentKind>();

function remembered(words: string, find: () => IncidentKind): IncidentKind {
  const known = kinds.get(words);
  if (known) return known;
  const kind = find();
  if (kinds.size < MOST_REMEMBERED && words.length < 100) kinds.set(words, kind);
  return kind;
}
