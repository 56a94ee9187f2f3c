import { useEffect, useState } from 'react';
import type { MappingYield } from '../../dataset/import/rows/mapping-yield';
import { useTexts } from '../../i18n/texts';
import type { LandOutline } from './land-outline';
import styles from './MiniMap.module.css';

/** Degrees of latitude that are shown at least, so that the outline of a country is in view. */
const LEAST_SPAN = 7;
const ASPECT = 1.5;
const WORLD = 360;

interface MiniMapProps {
  readonly yields: MappingYield;
  readonly placed: number;
}

/** Where the points of a table fall, on outlines of the countries. */
export function MiniMap({ yields: { points, bounds }, placed }: MiniMapProps) {
  const { t } = useTexts();
  const outline = useOutline();
  const [west, south, east, north] = bounds;
  const middle = { lon: (west + east) / 2, lat: (south + north) / 2 };
  // Degrees of longitude are shorter than those of latitude.
  const narrow = Math.max(0.2, Math.cos((middle.lat * Math.PI) / 180));
  const height = Math.max(LEAST_SPAN, north - south, ((east - west) * narrow) / ASPECT);
  const width = height * ASPECT;
  const view = [middle.lon * narrow - width / 2, -middle.lat - height / 2, width, height];
  const copies = [-WORLD, 0, WORLD];
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={view.join(' ')}
        role="img"
        aria-label={t('imports.yieldMap', { count: placed })}
      >
        {typeof outline === 'object'
          ? copies.map((shift) => (
              <g key={shift} transform={`scale(${narrow} 1) translate(${shift} 0)`}>
                <path className={styles.land} d={outline.land} />
                <path className={styles.borders} d={outline.borders} />
              </g>
            ))
          : null}
        <path className={styles.points} d={pointsPath(points, narrow, west)} />
      </svg>
      {points.length === 0 ? <figcaption className={styles.none}>{t('imports.yieldNoPoints')}</figcaption> : null}
      {outline === 'missing' ? <figcaption className={styles.note}>{t('imports.yieldMapMissing')}</figcaption> : null}
    </figure>
  );
}

/** Each point is a line without length, which a round cap makes a dot of one size at every scale. */
function pointsPath(points: readonly number[], narrow: number, west: number): string {
  let path = '';
  for (let at = 0; at + 1 < points.length; at += 2) {
    const lon = points[at] ?? 0;
    const x = (lon < west ? lon + WORLD : lon) * narrow;
    path += `M${x.toFixed(3)} ${(-(points[at + 1] ?? 0)).toFixed(3)}h0`;
  }
  return path;
}

/** The outlines load when the first map is drawn. */
function useOutline(): LandOutline | 'loading' | 'missing' {
  const [outline, setOutline] = useState<LandOutline | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let isGone = false;
    import('./land-outline').then(
      ({ landOutline }) => {
        if (!isGone) setOutline(landOutline());
      },
      () => {
        if (!isGone) setOutline('missing');
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return outline;
}
