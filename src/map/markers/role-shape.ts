import type { SiteRole } from '../../domain/incident';
import { ROLE_CODES } from '../../spacetime/event-table';

/** Outlines in a box of 32 by 32, which differ without colour. */
export const ROLE_SHAPES: Readonly<Record<SiteRole, string>> = {
  target: 'M16 2a14 14 0 1 1 0 28a14 14 0 1 1 0-28z',
  launch: 'M16 1.5 30.5 16 16 30.5 1.5 16z',
  found: 'M6 3.5h20a2.5 2.5 0 0 1 2.5 2.5v20a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 26V6A2.5 2.5 0 0 1 6 3.5z',
  struck: 'M9 3.2h14L30.2 16 23 28.8H9L1.8 16z',
};

/** Order of the roles of a place that has several. What was hit comes first. */
const ROLE_ORDER: readonly SiteRole[] = ['target', 'struck', 'launch', 'found'];

/** Roles of a bit mask, the most important one first. */
export function rolesOfMask(mask: number): SiteRole[] {
  return ROLE_ORDER.filter((role) => (mask & (1 << ROLE_CODES.indexOf(role))) !== 0);
}
