import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { densityAlpha, densityMost, densityPart, densityRadiusKm, densityTicks } from '../density/density-scale';
import styles from './MapLegend.module.css';

const SCALE_KINDS = ['dataset', 'level', 'area'] as const;
const STOPS = [0, 0.1, 0.25, 0.5, 0.75, 1];

/** The colours of the density with the numbers of incidents that they mean, and the size of the disc in which these lie. */
export function DensityScale({ atlas }: { readonly atlas: Atlas }) {
  const { t, format } = useTexts();
  useLiveState(SCALE_KINDS, 'calm');
  const view = useApp((state) => state.view);
  const most = densityMost(atlas.engine);
  const radius = view ? densityRadiusKm(view.lat, view.zoom) : 0;
  const round = radius >= 10 ? Math.round(radius) : Number(radius.toPrecision(2));
  const colours = STOPS.map((part) => {
    const colour = `color-mix(in srgb, var(--text) ${part * 100}%, var(--density-low))`;
    return `color-mix(in srgb, ${colour} ${densityAlpha(part) * 100}%, transparent) ${part * 100}%`;
  });
  return (
    <>
      <h3 className={styles.heading}>{t('map.legendDensity')}</h3>
      <div
        className={styles.scale}
        dir="ltr"
        style={{ backgroundImage: `linear-gradient(to right, ${colours.join(', ')})` }}
      />
      <div className={styles.ticks} dir="ltr">
        {densityTicks(most).map((tick) => (
          <span key={tick} style={{ left: `${densityPart(tick, most) * 100}%` }}>
            {format.number(tick)}
          </span>
        ))}
      </div>
      {view ? <p className={styles.unit}>{t('map.densityUnit', { km: format.number(round) })}</p> : null}
    </>
  );
}
