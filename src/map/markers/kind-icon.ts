import type { IncidentKind } from '../../domain/incident';

/** Strokes in a box of 24 by 24, from Lucide (ISC licence): rocket, send, plane, drone, bomb, crosshair, flame, asterisk. */
const KIND_STROKES: Readonly<Record<IncidentKind, string>> = {
  rocketAttack:
    'M12 15v5s3.03-.55 4-2c1.08-1.62 0-5 0-5M4.5 16.5c-1.5 1.26-2 5-2 5s3.74-.5 5-2c.71-.84.7-2.13-.09-2.91a2.18 2.18 0 0 0-2.91-.09M9 12a22 22 0 0 1 2-3.95A12.88 12.88 0 0 1 22 2c0 2.72-.78 7.5-6 11a22.4 22.4 0 0 1-4 2zM9 12H4s.55-3.03 2-4c1.62-1.08 5 .05 5 .05',
  missileAttack:
    'M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11zm7.318-19.539-10.94 10.939',
  airStrike:
    'M17.8 19.2 16 11l3.5-3.5C21 6 21.5 4 21 3c-1-.5-3 0-4.5 1.5L13 8 4.8 6.2c-.5-.1-.9.1-1.1.5l-.3.5c-.2.5-.1 1 .3 1.3L9 12l-2 3H4l-1 1 3 2 2 3 1-1v-3l3-2 3.5 5.3c.3.4.8.5 1.3.3l.5-.2c.4-.3.6-.7.5-1.2z',
  droneStrike:
    'M10 10 7 7m3 7-3 3m7-7 3-3m-3 7 3 3M14.205 4.139a4 4 0 1 1 5.439 5.863M19.637 14a4 4 0 1 1-5.432 5.868M4.367 10a4 4 0 1 1 5.438-5.862M9.795 19.862a4 4 0 1 1-5.429-5.873M11 8h2a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-2a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z',
  bombing:
    'M11 4a9 9 0 1 1 0 18a9 9 0 1 1 0-18M14.35 4.65 16.3 2.7a2.41 2.41 0 0 1 3.4 0l1.6 1.6a2.4 2.4 0 0 1 0 3.4l-1.95 1.95M22 2l-1.5 1.5',
  armedAttack: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20M22 12h-4M6 12H2M12 6V2M12 22v-4',
  riot: 'M12 3q1 4 4 6.5t3 5.5a1 1 0 0 1-14 0 5 5 0 0 1 1-3 1 1 0 0 0 5 0c0-2-1.5-3-1.5-5q0-2 2.5-4',
  other: 'M12 5v14m6.065-10.504-12.125 7m.003-6.992 12.122 6.992',
};

/** Path data of a kind's icon. A kind that only a file knows gets the icon of `other`. */
export function kindIcon(kind: string): string {
  const known: Readonly<Record<string, string>> = KIND_STROKES;
  return Object.hasOwn(known, kind) ? (known[kind] ?? KIND_STROKES.other) : KIND_STROKES.other;
}
