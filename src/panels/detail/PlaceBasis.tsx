import type { Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { DatasetText } from './DatasetText';

/** How the point is known, and the points that other sources state. */
export function PlaceBasis({ place: { basis, note, alternatives } }: { readonly place: Place }) {
  const { t, format, language } = useTexts();
  const atlas = useAtlas();
  const inLanguage = (text: string) => atlas?.translate?.(text, language) ?? text;
  return (
    <>
      {basis === '' ? null : (
        <p>
          <DatasetText text={basis} />
        </p>
      )}
      {note ? (
        <p>
          <DatasetText text={note} />
        </p>
      ) : null}
      {alternatives.map(({ lat, lon, basis: origin }) => (
        <p key={`${lat}|${lon}|${origin}`} dir="auto">
          {t('panels.alternative', {
            point: format.leftToRight(`${lat.toFixed(5)}, ${lon.toFixed(5)}`),
            basis: inLanguage(origin),
          })}
        </p>
      ))}
    </>
  );
}
