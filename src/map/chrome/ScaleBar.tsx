import type { MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { metresPerPixel } from '../geometry/mercator';
import { onMap } from '../on-map';
import styles from './ScaleBar.module.css';
import { scaleBarLength } from './scale-bar';

const ROOM_PX = 96;

/** A bar with the distance that it covers at the middle of the map. It changes without React while the map moves. */
export function ScaleBar({ map }: { readonly map: MapLibreMap }) {
  const texts = useTexts();
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const draw = () => {
      const element = bar.current;
      if (!element) return;
      const { metres, px } = scaleBarLength(metresPerPixel(map.getCenter().lat, map.getZoom()), ROOM_PX);
      const inKm = metres >= 1000;
      const value = texts.format.number(inKm ? metres / 1000 : metres);
      const distance = texts.t(inKm ? 'map.km' : 'map.metres', { value });
      element.style.inlineSize = `${px}px`;
      if (element.textContent === distance) return;
      element.textContent = distance;
      element.setAttribute('aria-label', texts.t('map.scale', { distance }));
    };
    draw();
    const scope = createScope();
    onMap(scope, map, 'move', draw);
    return scope.dispose;
  }, [map, texts]);

  return <div ref={bar} className={styles.bar} role="img" />;
}
