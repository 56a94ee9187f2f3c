import { useEffect, useRef, useState } from 'react';
import { parsePosition } from '../../dataset/import/parse/any-position';
import { asciiDigits } from '../../dataset/import/parse/number';
import { coordinateTexts } from '../../domain/coordinates';
import type { Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { WriteText } from './WriteText';

interface CoordinateFieldProps {
  readonly place: Place;
  readonly error: string | null;
  readonly onPoint: (point: Place['point']) => void;
}

/** The point of a place as text. It takes every writing that an import takes: decimal, DMS, MGRS, UTM, links to maps. */
export function CoordinateField({ place, error, onPoint }: CoordinateFieldProps) {
  const { t } = useTexts();
  const { point } = place;
  const written = point ? `${round(point.lat)}, ${round(point.lon)}` : '';
  const [text, setText] = useState(written);
  const form = useRef<HTMLFormElement>(null);
  const [isBad, setIsBad] = useState(false);
  useEffect(() => {
    setText(written);
    setIsBad(false);
  }, [written]);
  const read = () => {
    const typed = text.trim();
    if (typed === written) return;
    if (typed === '') return onPoint(null);
    const { lon, lat } = parsePosition(asciiDigits(typed), 'latLon');
    const isPoint = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    setIsBad(!isPoint);
    if (isPoint) onPoint({ lon: round(lon), lat: round(lat) });
  };
  const hint = point ? [coordinateTexts(point, null).dms, coordinateTexts(point, null).mgrs].join(' · ') : '';
  const remove = () => {
    form.current?.querySelector('input')?.focus();
    onPoint(null);
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <WriteText
        label={t('write.coordinates')}
        hint={hint === '' ? t('write.coordinatesHint') : hint}
        value={text}
        onChange={setText}
        onBlur={read}
        error={isBad ? t('write.coordinatesBad', { text }) : error}
      />
      {point ? (
        <Button variant="link" onPress={remove}>
          {t('write.noPoint')}
        </Button>
      ) : null}
    </form>
  );
}

/** Six decimals are a tenth of a metre: no source is finer. */
const round = (degrees: number) => Number(degrees.toFixed(6));
