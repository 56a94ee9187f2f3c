import type { SiteRole } from '../../domain/incident';
import { useTexts } from '../../i18n/texts';
import { ROLE_SHAPES } from '../markers/role-shape';
import type { Severity } from '../markers/severity';
import styles from './LegendShapes.module.css';

const HOLLOW: readonly SiteRole[] = ['launch', 'found'];
const SEVERITY_KEYS = {
  killed: 'map.severityKilled',
  wounded: 'map.severityWounded',
  none: 'map.severityNone',
} as const satisfies Record<Severity, string>;

const SHORT_KEYS = {
  killed: 'map.shortKilled',
  wounded: 'map.shortWounded',
  none: 'map.noCasualties',
} as const satisfies Record<Severity, string>;

/** The shapes of roles, drawn as on the map. */
export function LegendShapes({ roles }: { readonly roles: readonly SiteRole[] }) {
  const { t } = useTexts();
  return (
    <ul className={styles.list}>
      {roles.map((role) => (
        <li key={role} className={styles.item}>
          <svg className={styles.shape} viewBox="0 0 32 32" aria-hidden="true" data-hollow={HOLLOW.includes(role)}>
            <path d={ROLE_SHAPES[role]} />
          </svg>
          {t(`terms.role-${role}`)}
        </li>
      ))}
    </ul>
  );
}

interface LegendSeveritiesProps {
  readonly severities: readonly Severity[];
  /** One word each, and without the broken outline of what may lie outside the window. */
  readonly isShort?: boolean;
}

/** The colours of severity, in the order of their weight. */
export function LegendSeverities({ severities, isShort = false }: LegendSeveritiesProps) {
  const { t } = useTexts();
  return (
    <ul className={styles.list}>
      {severities.map((severity) => (
        <li key={severity} className={styles.item}>
          <span className={styles.swatch} data-severity={severity} aria-hidden="true" />
          {t((isShort ? SHORT_KEYS : SEVERITY_KEYS)[severity])}
        </li>
      ))}
      {isShort ? null : (
        <li className={styles.item}>
          <svg className={styles.shape} viewBox="0 0 32 32" aria-hidden="true" data-possible="true">
            <path d={ROLE_SHAPES.target} />
          </svg>
          {t('map.legendPossible')}
        </li>
      )}
    </ul>
  );
}
