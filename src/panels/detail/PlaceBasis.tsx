import type { Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';

/** How the point is known, and the points that others give. */
export function PlaceBasis({ place: { basis, note, alternatives } }: { readonly place: Place }) {
  const { t } = useTexts();
  return (
    <>
      {basis === '' ? null : <p dir="auto">{basis}</p>}
      {note ? <p dir="auto">{note}</p> : null}
      {alternatives.map(({ lat, lon, basis: origin }) => (
        <p key={`${lat}|${lon}|${origin}`} dir="auto">
          {t('panels.alternative', { point: `\u2066${lat.toFixed(5)}, ${lon.toFixed(5)}\u2069`, basis: origin })}
        </p>
      ))}
    </>
  );
}
