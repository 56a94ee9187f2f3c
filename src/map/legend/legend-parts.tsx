import { useId } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { columnOfDimension } from '../../domain/column-dimension';
import type { SiteRole } from '../../domain/incident';
import type { Severity } from '../../domain/severity';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import type { Dimension } from '../../spacetime/event-table';
import { useApp, useAppStore } from '../../state/store-context';
import { splitColour } from '../../ui/split-look';
import { ROLE_SHAPES } from '../markers/role-shape';
import { legendSteps, type SizeScale } from '../markers/size-scale';
import { splitLabels } from '../split-parts';
import styles from './MapLegend.module.css';

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

/** A ring must not show the places of its incidents: the map itself shows them. */
const NOT_FOR_RINGS: readonly string[] = ['place'];

/** The marker shapes of the roles. */
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
  /** One word for each severity, and no line for incidents that may lie outside the window. */
  readonly isShort?: boolean;
}

/** The marker colours of the severities, in the order of `severities`. */
export function LegendSeverities({ severities, isShort = false }: LegendSeveritiesProps) {
  const { t } = useTexts();
  const keyOf = (severity: Severity) => {
    if (isShort) return SHORT_KEYS[severity];
    // Where no row states the wounded, the legend leaves them out.
    return severity === 'none' && !severities.includes('wounded')
      ? 'map.severityNobodyKilled'
      : SEVERITY_KEYS[severity];
  };
  return (
    <ul className={styles.list}>
      {severities.map((severity) => (
        <li key={severity} className={styles.item}>
          <span className={styles.severity} data-severity={severity} aria-hidden="true" />
          {t(keyOf(severity))}
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

/** Circles in the sizes of the markers on the map now, with the number of incidents that each size means. */
export function LegendSizes({ scale }: { readonly scale: SizeScale }) {
  const { format } = useTexts();
  return (
    <ul className={styles.sizes}>
      {legendSteps(scale).map((incidents) => {
        const diameter = scale.diameter(incidents);
        return (
          <li key={incidents} className={styles.size}>
            <span className={styles.disc} style={{ inlineSize: diameter, blockSize: diameter }} aria-hidden="true" />
            {format.number(incidents)}
          </li>
        );
      })}
    </ul>
  );
}

/** The choice of the dimension that the rings of clusters show, and the colours of its values. */
export function LegendRing({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTexts();
  const store = useAppStore();
  const split = useApp((state) => state.split);
  const id = useId();
  const dimensions = atlas.engine.table.dimensions.filter((each) => !NOT_FOR_RINGS.includes(each.id));
  const isKnown = dimensions.some((each) => each.id === split);
  return (
    <>
      <div className={styles.chooser}>
        <label className={styles.label} htmlFor={id}>
          {t('map.legendRing')}
        </label>
        <select
          id={id}
          className={styles.select}
          value={isKnown ? split : ''}
          onChange={(event) => store.getState().setSplit(event.currentTarget.value)}
        >
          <option value="">{t('map.legendNoRing')}</option>
          <Dimensions dimensions={dimensions.filter(({ id: each }) => !isOfFile(each))} />
          {dimensions.some(({ id: each }) => isOfFile(each)) ? (
            <optgroup label={t('map.legendColumns')}>
              <Dimensions dimensions={dimensions.filter(({ id: each }) => isOfFile(each))} />
            </optgroup>
          ) : null}
        </select>
      </div>
      {isKnown ? <LegendCodes atlas={atlas} split={split} /> : null}
    </>
  );
}

function isOfFile(dimension: string): boolean {
  return columnOfDimension(dimension) !== null;
}

function Dimensions({ dimensions }: { readonly dimensions: readonly Dimension[] }) {
  const texts = useTexts();
  return dimensions.map(({ id }) => (
    <option key={id} value={id}>
      {dimensionLabel(texts, id, 'map')}
    </option>
  ));
}

interface LegendCodesProps {
  readonly atlas: Atlas;
  /** Id of the dimension that the rings show. */
  readonly split: string;
}

/** The ring colours of a dimension's values. */
export function LegendCodes({ atlas, split }: LegendCodesProps) {
  const texts = useTexts();
  return (
    <ul className={styles.codes}>
      {splitLabels(atlas, split, texts).map((label, code) => (
        <li key={splitColour(code)} className={styles.item}>
          <span className={styles.code} style={{ background: splitColour(code) }} aria-hidden="true" />
          <span dir="auto">{label}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the map draws besides markers: circles of uncertainty, and lines from launch site to target where there are any. */
export function LegendLines({ hasLaunches }: { readonly hasLaunches: boolean }) {
  const { t } = useTexts();
  return (
    <ul className={styles.lines}>
      <li className={styles.item}>
        <svg className={styles.circle} viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="8" />
        </svg>
        {t('map.legendUncertainty')}
      </li>
      {hasLaunches ? (
        <li className={styles.item}>
          <svg className={styles.arrow} viewBox="0 0 28 12" aria-hidden="true">
            <path d="M1 6h18" strokeDasharray="5 3" />
            <path d="m18 1.5 8 4.5-8 4.5z" data-filled="true" />
          </svg>
          {t('map.legendLaunch')}
        </li>
      ) : null}
    </ul>
  );
}
