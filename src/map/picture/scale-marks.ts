import type { Texts } from '../../i18n/texts';
import { type Mark, rectMark } from '../../ui/drawing/mark';
import { scaleBarLength } from '../chrome/scale-bar';
import { metresPerPixel } from '../geometry/mercator';
import type { ColourOf } from './sign-marks';

const ROOM = 110;
const FROM_EDGE = 10;

/** The scale bar in the lower left corner of a map of this height, px. */
export function scaleMarks(lat: number, zoom: number, height: number, { t, format }: Texts, colour: ColourOf): Mark[] {
  const { metres, px } = scaleBarLength(metresPerPixel(lat, zoom), ROOM);
  const text =
    metres >= 1000
      ? t('map.km', { value: format.number(metres / 1000) })
      : t('map.metres', { value: format.number(metres) });
  const [x, y] = [FROM_EDGE, height - FROM_EDGE];
  const line = { type: 'path', d: `M0 -6V0H${px}V-6`, x, y, scale: 1 } as const;
  const [ink, halo] = [colour('--text'), colour('--surface')];
  const plate = { x: x - 6, y: y - 20, width: px + 12, height: 26 };
  return [
    { ...rectMark(plate, { fill: halo }), opacity: 0.8 },
    { ...line, stroke: ink, strokeWidth: 1.5 },
    {
      type: 'text',
      text,
      x: x + px / 2,
      y: y - 5,
      size: 11,
      weight: 600,
      colour: ink,
      anchor: 'middle',
      direction: 'ltr',
      width: 0,
    },
  ];
}
