import type { IncidentClass } from '../../domain/incident-class';
import { isObject, type Json, objectsOf } from './json';

/** Class of a version 1 incident, by its kind: version 1 had none. */
const CLASS_OF_KIND: Readonly<Record<string, IncidentClass>> = {
  rocketAttack: 'attack',
  missileAttack: 'attack',
  bombing: 'attack',
  armedAttack: 'attack',
  airStrike: 'strike',
  droneStrike: 'strike',
  riot: 'unrest',
};

/** Weapon that a kind of version 1 names by itself. */
const WEAPON_OF_KIND: Readonly<Record<string, string>> = {
  rocketAttack: 'rocket',
  airStrike: 'airStrike',
  droneStrike: 'drone',
  riot: 'crowd',
};

/**
 * A file of version 1 in the shape of version 2; anything else as it is. What version 1 does not say is not stated: no sides,
 * no targets, no voices. Its statements were the documents' words by definition.
 */
export function upgrade(value: unknown): unknown {
  if (!isObject(value) || (value.version !== undefined && value.version !== 1)) return value;
  const isOld = value.version === 1 || !objectsOf(value.incidents).some((each) => 'class' in each);
  return isOld ? { ...value, version: 2, incidents: mapList(value.incidents, upgradeIncident) } : value;
}

function upgradeIncident(incident: Json): Json {
  const kind = typeof incident.kind === 'string' ? incident.kind : '';
  const weapon = WEAPON_OF_KIND[kind] ?? 'notStated';
  return {
    class: classOf(kind, incident),
    codes: { weapon: [weapon], target: ['notStated'], outcome: ['notStated'], damage: 'notStated' },
    ...incident,
    ...('claims' in incident && { claims: mapList(incident.claims, upgradeClaim) }),
  };
}

function classOf(kind: string, { links }: Json): IncidentClass {
  const answers = objectsOf(links).some((link) => link.relation === 'retaliationFor');
  const found = CLASS_OF_KIND[kind] ?? 'other';
  return found === 'strike' && answers ? 'counterStrike' : found;
}

function upgradeClaim(claim: Json): Json {
  if (claim.type === 'statement') return claim.measure === 'account' ? claim : { ...claim, exact: true };
  if (claim.qualifier !== 'inferred') return claim;
  const { qualifier: _, ...rest } = claim;
  return { ...rest, basis: 'inferred' };
}

function mapList(value: unknown, map: (item: Json) => Json): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => (isObject(item) ? map(item) : item)) : value;
}
