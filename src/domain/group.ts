import type { Group } from './claim';

const PARENTS: Readonly<Record<Group, Group | null>> = {
  everyone: null,
  all: 'everyone',
  attackers: 'everyone',
  coalition: 'all',
  unitedStates: 'coalition',
  unitedKingdom: 'coalition',
  iraqi: 'all',
  iraqiForces: 'iraqi',
  iraqiArmy: 'iraqiForces',
  iraqiPolice: 'iraqiForces',
  iraqiCivilians: 'iraqi',
  militia: 'all',
  embassyStaff: 'all',
  civilians: 'all',
  others: 'all',
  combatants: 'all',
};

/** Groups that count people whom other groups count as well, so that adding them up would count these twice. */
const CROSS_CUTTING: ReadonlySet<Group> = new Set(['combatants']);

/** Every group, parents before children. */
export const GROUPS: readonly Group[] = [
  'everyone',
  'all',
  'coalition',
  'unitedStates',
  'unitedKingdom',
  'iraqi',
  'iraqiForces',
  'iraqiArmy',
  'iraqiPolice',
  'iraqiCivilians',
  'militia',
  'combatants',
  'embassyStaff',
  'civilians',
  'others',
  'attackers',
];

/** The group that includes this one, or null for the widest. */
export function parentGroup(group: Group): Group | null {
  return PARENTS[group];
}

/** Groups directly within this one. */
export function childGroups(group: Group): readonly Group[] {
  return GROUPS.filter((each) => PARENTS[each] === group);
}

/** Whether a group's people are counted by its siblings too. */
export function isCrossCutting(group: Group): boolean {
  return CROSS_CUTTING.has(group);
}

/** Whether the inner group is the outer one or lies within it. */
export function isWithin(inner: Group, outer: Group): boolean {
  for (let group: Group | null = inner; group !== null; group = PARENTS[group]) {
    if (group === outer) return true;
  }
  return false;
}

/** 0 for `all` and `attackers`, 1 for groups directly within `all`, and so on: the indent in a table. */
export function groupDepth(group: Group): number {
  let depth = 0;
  for (let each = PARENTS[group]; each !== null && each !== 'everyone'; each = PARENTS[each]) depth += 1;
  return depth;
}
