import type { SiteRole } from '../../domain/incident';
import styles from './Places.module.css';

/** Outlines in a box of 16 by 16, with the shapes of the markers. */
const SHAPES: Readonly<Record<SiteRole, string>> = {
  target: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z',
  launch: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  found: 'M3.5 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z',
  struck: 'M4.6 2.2h6.8L14.8 8l-3.4 5.8H4.6L1.2 8z',
};

/** The shape of a site's marker on the map. The role stands beside it in words. */
export function RoleShape({ role }: { readonly role: SiteRole }) {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" data-role={role}>
      <path d={SHAPES[role]} />
    </svg>
  );
}
