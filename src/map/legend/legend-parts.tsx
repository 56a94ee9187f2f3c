import { useId } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { columnOfDimension } from '../../domain/column-dimension';
import type { SiteRole } from '../../domain/incident';
import type { Severity } from '../../domain/severity';
import { measureUnit } from '../../i18n/measure-text';
import { type Texts, useTexts } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import { NO_SPLIT } from '../../live/selection-values';
import type { Dimension } from '../../spacetime/event-table';
import { DEFAULT_MEASURE, type Measure } from '../../spacetime/figure-measure';
import { chooseEntry, splitEntries } from '../../state/split-entries';
import { useApp, useAppStore } from '../../state/store-context';
import { KeyEntry } from '../../ui/KeyEntry';
import { splitFill } from '../../ui/split-look';
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

/** Circles in the sizes of the markers on the map now, with the number that each size means. */
export function LegendSizes({ scale }: { readonly scale: SizeScale }) {
  const { format } = useTexts();
  return (
    <ul className={styles.sizes}>
      {legendSteps(scale).map((step) => {
        const diameter = scale.diameter(step);
        return (
          <li key={step} className={styles.size}>
            <span className={styles.disc} style={{ inlineSize: diameter, blockSize: diameter }} aria-hidden="true" />
            {format.quantity(step)}
          </li>
        );
      })}
    </ul>
  );
}

/** The choice of the dimension that the rings of clusters show, and the colours of its values. */
export function LegendRing({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const split = useApp((state) => state.split);
  const measure = useApp((state) => state.measure);
  const id = useId();
  const dimensions = atlas.engine.table.dimensions.filter((each) => !NOT_FOR_RINGS.includes(each.id));
  const isKnown = dimensions.some((each) => each.id === split);
  return (
    <>
      <div className={styles.chooser}>
        <label className={styles.label} htmlFor={id}>
          {t('map.legendRing', { measure: ringUnit(measure, texts) })}
        </label>
        <select
          id={id}
          className={styles.select}
          value={isKnown ? split : NO_SPLIT}
          onChange={(event) => store.getState().setSplit(event.currentTarget.value)}
        >
          <option value={NO_SPLIT}>{t('map.legendNoRing')}</option>
          <Dimensions dimensions={dimensions.filter(({ id: each }) => !isOfFile(each))} />
          {dimensions.some(({ id: each }) => isOfFile(each)) ? (
            <optgroup label={t('map.legendColumns')}>
              <Dimensions dimensions={dimensions.filter(({ id: each }) => isOfFile(each))} />
            </optgroup>
          ) : null}
        </select>
      </div>
      {isKnown ? <LegendKey atlas={atlas} split={split} /> : null}
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

/** Means are no parts of a whole, so that the ring then shows the incidents. */
function ringUnit(measure: Measure, texts: Texts): string {
  return measureUnit(measure.startsWith('mean:') ? DEFAULT_MEASURE : measure, texts);
}

/** The ring colours, each of which filters by its values. */
function LegendKey({ atlas, split }: LegendCodesProps) {
  const texts = useTexts();
  const store = useAppStore();
  const filters = useApp((state) => state.filters);
  useApp((state) => state.measure);
  const labels = splitLabels(atlas, split, texts);
  return (
    <ul className={styles.codes}>
      {splitEntries(atlas.engine, split, filters).map((entry) => (
        <li key={entry.part}>
          <KeyEntry
            part={entry.part}
            label={labels[entry.part] ?? ''}
            isOn={entry.isOn}
            isOut={entry.isOut}
            onChoose={entry.canFilter ? (isSolo) => chooseEntry(store.getState(), entry, isSolo) : undefined}
          />
        </li>
      ))}
    </ul>
  );
}

/** What the signs on the markers mean while they show figures. */
export function LegendFigures({ hasRanges, hasLines }: { readonly hasRanges: boolean; readonly hasLines: boolean }) {
  const { t } = useTexts();
  const signs = [
    ['?', t('map.legendUnknown'), true],
    ['≈', t('map.legendBest'), hasRanges],
    ['+', t('map.legendOthers'), hasLines],
  ] as const;
  return (
    <ul className={styles.list}>
      {signs.map(([sign, meaning, isShown]) =>
        isShown ? (
          <li key={sign} className={styles.item}>
            <span aria-hidden="true" className={styles.sign}>
              {sign}
            </span>
            {meaning}
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** The ring colours of a dimension's values. */
export function LegendCodes({ atlas, split }: LegendCodesProps) {
  const texts = useTexts();
  return (
    <ul className={styles.codes}>
      {splitLabels(atlas, split, texts).map((label, code) => (
        <li key={splitFill(code)} className={styles.item}>
          <span className={styles.code} style={{ background: splitFill(code) }} aria-hidden="true" />
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
