import { Asterisk, Bomb, Crosshair, Drone, Flame, type LucideIcon, Plane, Rocket, Send } from 'lucide-react';
import type { IncidentKind } from '../domain/incident';

const ICONS: Readonly<Record<IncidentKind, LucideIcon>> = {
  rocketAttack: Rocket,
  missileAttack: Send,
  airStrike: Plane,
  droneStrike: Drone,
  bombing: Bomb,
  armedAttack: Crosshair,
  riot: Flame,
  other: Asterisk,
};

/** The icon of a kind, the same as on the map. A kind that only a file knows gets the icon of `other`. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const known: Readonly<Record<string, LucideIcon>> = ICONS;
  const Icon = (Object.hasOwn(known, kind) ? known[kind] : undefined) ?? Asterisk;
  return <Icon aria-hidden strokeWidth={2.2} />;
}
