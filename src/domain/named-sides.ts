import type { Actor, ActorType, Sides } from './actor';

/** An actor as a list shows it. */
export interface NamedActor {
  readonly name: string;
  readonly type: ActorType;
}

/** The sides of an incident with what each actor is. Of `between`, nobody says which of the two acted. */
export interface NamedSides {
  readonly by: readonly NamedActor[];
  readonly against: readonly NamedActor[];
  readonly between?: readonly [NamedActor, NamedActor];
}

/** The sides with the types of their actors; null where no side is named. */
export function namedSides({ by, against, between }: Sides, typeOf: (name: string) => ActorType): NamedSides | null {
  const named = (name: string): NamedActor => ({ name, type: typeOf(name) });
  if (by.length === 0 && against.length === 0 && !between) return null;
  return {
    by: by.map(named),
    against: against.map(named),
    ...(between && { between: [named(between[0]), named(between[1])] as const }),
  };
}

/** Whether a register says which of two sides acted. */
export type SideOrder = 'firstActed' | 'notTold';

/** The sides of a row that names two actors; no sides for any other number of them. */
export function sidesOfPair(names: readonly string[], order: SideOrder | null): Sides {
  const [first, second] = names;
  if (order === null || first === undefined || second === undefined || names.length !== 2)
    return { by: [], against: [] };
  if (order === 'firstActed') return { by: [first], against: [second] };
  return { by: [], against: [], between: [first, second] };
}

/** Types of actors by name. */
export function typesByName(actors: Iterable<Pick<Actor, 'name' | 'type'>>): (name: string) => ActorType {
  const types = new Map([...actors].map(({ name, type }) => [name, type]));
  return (name) => types.get(name) ?? 'unknown';
}
