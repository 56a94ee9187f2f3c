import type { Group } from './claim';

/** Whose people a group counts; null where the group mixes nationalities or no source states one. */
export type Nationality =
  | 'unitedStates'
  | 'unitedKingdom'
  | 'italy'
  | 'poland'
  | 'coalition'
  | 'iraq'
  | 'iran'
  | 'afghanistan';

/** What those people were; null where the group mixes roles. `securityForces` are soldiers or police, not told apart. */
export type VictimRole =
  | 'soldier'
  | 'police'
  | 'securityForces'
  | 'contractor'
  | 'civilian'
  | 'militia'
  | 'embassyStaff'
  | 'guard';

interface GroupNode {
  readonly parent: Group | null;
  readonly nationality: Nationality | null;
  readonly role: VictimRole | null;
}

const node = (parent: Group | null, nationality: Nationality | null, role: VictimRole | null): GroupNode => ({
  parent,
  nationality,
  role,
});

/** Every group, parents before children: the order of the casualty table. */
const NODES: Readonly<Record<Group, GroupNode>> = {
  everyone: node(null, null, null),
  all: node('everyone', null, null),
  coalition: node('all', 'coalition', null),
  unitedStates: node('coalition', 'unitedStates', null),
  usTroops: node('unitedStates', 'unitedStates', 'soldier'),
  usContractors: node('unitedStates', 'unitedStates', 'contractor'),
  usEmbassyStaff: node('unitedStates', 'unitedStates', 'embassyStaff'),
  unitedKingdom: node('coalition', 'unitedKingdom', null),
  ukTroops: node('unitedKingdom', 'unitedKingdom', 'soldier'),
  ukEmbassyStaff: node('unitedKingdom', 'unitedKingdom', 'embassyStaff'),
  italianTroops: node('coalition', 'italy', 'soldier'),
  polishTroops: node('coalition', 'poland', 'soldier'),
  coalitionTroops: node('coalition', 'coalition', 'soldier'),
  iraqi: node('all', 'iraq', null),
  iraqiForces: node('iraqi', 'iraq', 'securityForces'),
  iraqiArmy: node('iraqiForces', 'iraq', 'soldier'),
  iraqiPolice: node('iraqiForces', 'iraq', 'police'),
  peshmerga: node('iraqiForces', 'iraq', 'soldier'),
  iraqiCivilians: node('iraqi', 'iraq', 'civilian'),
  iraqiContractors: node('iraqi', 'iraq', 'contractor'),
  militia: node('all', null, 'militia'),
  combatants: node('all', null, null),
  iranians: node('all', 'iran', null),
  afghanPolice: node('all', 'afghanistan', 'police'),
  contractors: node('all', null, 'contractor'),
  embassyStaff: node('all', null, 'embassyStaff'),
  guards: node('all', null, 'guard'),
  civilians: node('all', null, 'civilian'),
  others: node('all', null, null),
  attackers: node('everyone', null, null),
  islamicStateFighters: node('everyone', null, null),
};

/** Groups that count people whom other groups count as well, so that adding them up would count these twice. */
const CROSS_CUTTING: ReadonlySet<Group> = new Set(['combatants', 'coalitionTroops']);

/** Every group, parents before children. */
export const GROUPS: readonly Group[] = Object.keys(NODES).filter((key): key is Group => key in NODES);

/** Those who fought on the other side of an incident: their losses are shown and never counted in. */
export const OPPONENTS: readonly Group[] = ['attackers', 'islamicStateFighters'];

/** The group that includes this one, or null for the widest. */
export function parentGroup(group: Group): Group | null {
  return NODES[group].parent;
}

export function nationalityOf(group: Group): Nationality | null {
  return NODES[group].nationality;
}

export function roleOf(group: Group): VictimRole | null {
  return NODES[group].role;
}

const CHILDREN = new Map(GROUPS.map((group) => [group, GROUPS.filter((each) => parentGroup(each) === group)]));

/** Groups directly within this one. */
export function childGroups(group: Group): readonly Group[] {
  return CHILDREN.get(group) ?? [];
}

/** Whether a group's people are counted by its siblings too. */
export function isCrossCutting(group: Group): boolean {
  return CROSS_CUTTING.has(group);
}

/** Whether the inner group is the outer one or lies within it. */
export function isWithin(inner: Group, outer: Group): boolean {
  for (let group: Group | null = inner; group !== null; group = parentGroup(group)) {
    if (group === outer) return true;
  }
  return false;
}

/** 0 for `all` and `attackers`, 1 for groups directly within `all`, and so on: the indent in a table. */
export function groupDepth(group: Group): number {
  let depth = 0;
  for (let each = parentGroup(group); each !== null && each !== 'everyone'; each = parentGroup(each)) depth += 1;
  return depth;
}
