import type { Atlas } from '../../dataset/atlas';
import type { SiteRole } from '../../domain/incident';
import type { Severity } from '../../domain/severity';
import { measureUnit } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import { LANES } from '../../spacetime/figure-lanes';
import { columnOfMeasure, DEFAULT_MEASURE, type Measure } from '../../spacetime/figure-measure';
import { statedMeasures, tableFactsOf } from '../../spacetime/table-facts';
import { legendSteps, type SizeScale } from '../markers/size-scale';
import { splitLabels } from '../split-parts';

/** What is drawn before an entry of the legend. */
export type LegendSign =
  | { readonly type: 'role'; readonly role: SiteRole }
  | { readonly type: 'severity'; readonly severity: Severity }
  | { readonly type: 'possible' | 'circle' | 'launch' | 'selected' }
  | { readonly type: 'disc'; readonly diameter: number }
  | { readonly type: 'part'; readonly part: number }
  | { readonly type: 'letter'; readonly letter: string };

export interface LegendEntry {
  readonly sign: LegendSign;
  /** Height and width of the sign, px. */
  readonly size: number;
  readonly label: string;
}

export interface LegendSection {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** What a legend depends on besides the dataset. */
export interface LegendSubject {
  readonly split: string;
  readonly measure: Measure;
  readonly sizes: SizeScale;
  /** Whether circles of uncertainty, launch lines and an open incident are drawn. */
  readonly circles: boolean;
  readonly launches: boolean;
  readonly selected: boolean;
}

const SIGN = 16;
const SEVERITY_KEYS = {
  killed: 'map.severityKilled',
  wounded: 'map.severityWounded',
  none: 'map.severityNone',
} as const satisfies Record<Severity, string>;

/** The legend of a picture: as on the screen, and only of what the dataset and the picture have. */
export function pictureLegend(atlas: Atlas, subject: LegendSubject, texts: Texts): LegendSection[] {
  const { t, format } = texts;
  const { table, lines } = atlas.engine;
  const { split, measure, sizes, circles, launches, selected } = subject;
  const { roles, hasRoles } = tableFactsOf(table);
  const measures = statedMeasures(table);
  const section = (heading: string, entries: readonly (LegendEntry | false)[]): LegendSection => ({
    heading,
    entries: entries.filter((entry) => entry !== false),
  });
  const nobody = measures.includes('wounded') ? SEVERITY_KEYS.none : 'map.severityNobodyKilled';
  const severities: readonly Severity[] = measures.length > 0 ? [...measures, 'none'] : [];
  const shown = partsOnMap(atlas);
  const hasRing = table.dimensions.some(({ id }) => id === split);
  const ringMeasure = measure.startsWith('mean:') ? DEFAULT_MEASURE : measure;
  return [
    section(
      t('map.legendShape'),
      hasRoles
        ? roles.map((role) => ({ sign: { type: 'role', role }, size: SIGN, label: t(`terms.role-${role}`) }))
        : [],
    ),
    section(t('map.legendColour'), [
      ...severities.map((severity) => ({
        sign: { type: 'severity', severity } as const,
        size: SIGN,
        label: t(severity === 'none' ? nobody : SEVERITY_KEYS[severity]),
      })),
      { sign: { type: 'possible' }, size: SIGN, label: t('map.legendPossible') },
    ]),
    section(
      t('map.legendSize', { measure: measureUnit(measure, texts) }),
      legendSteps(sizes).map((step) => {
        const diameter = sizes.diameter(step);
        return { sign: { type: 'disc', diameter }, size: diameter, label: format.quantity(step) };
      }),
    ),
    section(
      t('map.legendFigures'),
      measure === DEFAULT_MEASURE
        ? []
        : [
            { sign: { type: 'letter', letter: '?' }, size: SIGN, label: t('map.legendUnknown') },
            columnOfMeasure(measure) === null && {
              sign: { type: 'letter', letter: '≈' },
              size: SIGN,
              label: t('map.legendBest'),
            },
            lines.length > 1 && { sign: { type: 'letter', letter: '+' }, size: SIGN, label: t('map.legendOthers') },
          ],
    ),
    section(
      `${t('map.legendRing', { measure: measureUnit(ringMeasure, texts) })} ${dimensionLabel(texts, split, 'map')}`,
      hasRing
        ? splitLabels(atlas, split, texts).flatMap((label, part) =>
            shown.has(part) ? [{ sign: { type: 'part', part } as const, size: SIGN, label }] : [],
          )
        : [],
    ),
    section(t('map.legendLines'), [
      circles && { sign: { type: 'circle' }, size: SIGN, label: t('map.legendUncertainty') },
      launches && { sign: { type: 'launch' }, size: SIGN, label: t('map.legendLaunch') },
      selected && { sign: { type: 'selected' }, size: SIGN, label: t('picture.openIncident') },
    ]),
  ].filter(({ entries }) => entries.length > 0);
}

/** The parts of the rings that a marker of the picture's zoom has; a part that nothing matches would only take room. */
function partsOnMap({ engine: { counts, figures } }: Atlas): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const node of counts.nodes) {
    const [from, size, values] = figures
      ? [node * figures.stride + figures.lines * LANES, figures.parts, figures.sums]
      : [node * counts.splitSize, counts.splitSize, counts.split];
    for (let part = 0; part < size; part += 1) if ((values[from + part] ?? 0) !== 0) shown.add(part);
  }
  return shown;
}
