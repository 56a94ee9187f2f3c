import type { ActorType } from '../domain/actor';
import type { NamedActor, NamedSides } from '../domain/named-sides';
import type { Texts } from './texts';

/** A dataset's own name of an actor in the reader's language; undefined where it has none. */
export type ActorName = (name: string) => string | undefined;

const asWritten: ActorName = () => undefined;

/** "Government of Iraq v. IS" where nobody says who acted, "IS against Civilians" where it is said; the one side that is named. */
export function sidesWords(sides: NamedSides, texts: Texts, nameOf: ActorName = asWritten): string {
  return joinSides(sides, texts, ({ name }) => nameOf(name) ?? name);
}

/** "State force v. Insurgents": what the sides are; '' unless the type of each side is known. */
export function sideTypesWords(sides: NamedSides, texts: Texts): string {
  const all = sides.between ?? [...sides.by, ...sides.against];
  if (all.length === 0 || all.some(({ type }) => type === 'unknown')) return '';
  return joinSides(sides, texts, ({ type }) => texts.t(`terms.actorType-${type}`));
}

/** Each side with what it is: "Government of Iraq (State force) v. IS (Insurgents)". */
export function sidesWithTypes(sides: NamedSides, texts: Texts, nameOf: ActorName = asWritten): string {
  return joinSides(sides, texts, ({ name, type }) => {
    const own = nameOf(name) ?? name;
    const isKnown = type !== 'unknown' && texts.t(`terms.actorType-${type}`) !== own;
    return isKnown ? texts.t('terms.actorOfType', { name: own, type: texts.t(`terms.actorType-${type}`) }) : own;
  });
}

/** What an actor is: "State force"; '' where nobody says so or its name says it already. */
export function actorTypeNote(
  { actorType }: { actorType(name: string): ActorType },
  { t }: Texts,
  name: string,
  label: string,
): string {
  const type = actorType(name);
  const word = t(`terms.actorType-${type}`);
  return type === 'unknown' || word === label ? '' : word;
}

function joinSides(
  { by, against, between }: NamedSides,
  { t, format }: Texts,
  word: (actor: NamedActor) => string,
): string {
  if (between) return t('terms.sidesBetween', { first: word(between[0]), second: word(between[1]) });
  const words = (actors: readonly NamedActor[]) => format.list([...new Set(actors.map(word))]);
  if (against.length === 0) return words(by);
  if (by.length === 0) return t('terms.sidesAgainstOnly', { second: words(against) });
  return t('terms.sidesAgainst', { first: words(by), second: words(against) });
}
