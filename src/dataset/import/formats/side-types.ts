import type { ActorType } from '../../../domain/actor';

/** ACLED `inter1` and `inter2`: numbers before 2024, words since. */
const ACLED_TYPES: ReadonlyMap<string, ActorType> = new Map(
  Object.entries({
    '1': 'stateForce',
    'state forces': 'stateForce',
    '2': 'insurgent',
    'rebel group': 'insurgent',
    'rebel groups': 'insurgent',
    '3': 'militia',
    'political militia': 'militia',
    'political militias': 'militia',
    '4': 'militia',
    'identity militia': 'militia',
    'identity militias': 'militia',
    '5': 'crowd',
    rioters: 'crowd',
    '6': 'crowd',
    protesters: 'crowd',
    '7': 'civilians',
    civilians: 'civilians',
  } as const),
);

export function acledType(inter: string): ActorType {
  return ACLED_TYPES.get(inter) ?? ACLED_TYPES.get(inter.toLowerCase()) ?? 'unknown';
}

/**
 * What a side of UCDP GED is. The codebook calls a government "Government of", the people that one-sided violence hits
 * "Civilians", the other side of a state-based conflict a rebel group; other groups are armed and of no stated kind.
 */
export function gedType(name: string, typeOfViolence: string): ActorType {
  if (name.startsWith('Government of')) return 'stateForce';
  if (name === 'Civilians') return 'civilians';
  return typeOfViolence === '1' ? 'insurgent' : 'armedGroup';
}
