import { useMemo, useState } from 'react';
import { loadCountry } from '../../dataset/gazetteer/country-file';
import { COUNTRY_CODES } from '../../dataset/gazetteer/country-list';
import { Gazetteer } from '../../dataset/gazetteer/gazetteer';
import type { Place } from '../../domain/place';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { countryName } from '../import/country-name';
import { WriteChoice } from './WriteChoice';
import { WriteFold } from './WriteSection';
import styles from './WriteSection.module.css';

interface PlaceLookupProps {
  readonly place: Place;
  readonly onFound: (part: Partial<Place>) => void;
}

/** The country in which the last name was looked up: a dataset is mostly of one. */
let lastCountry = '';

/** Looks up the name of a place in the gazetteer that comes with the page. It asks no other host. */
export function PlaceLookup({ place, onFound }: PlaceLookupProps) {
  const { t, format, language } = useTexts();
  const [country, setCountry] = useState(lastCountry);
  const [answer, setAnswer] = useState('');
  const countries = useMemo(() => {
    const order = new Intl.Collator(language);
    return COUNTRY_CODES.map((code) => ({ code, name: countryName(code, language) })).sort((a, b) =>
      order.compare(a.name, b.name),
    );
  }, [language]);
  const lookUp = async () => {
    const file = await loadCountry(country).catch(() => null);
    const found = file && new Gazetteer(file).find(place.name, 'town');
    if (!found?.place) {
      const several = found?.several ?? 0;
      const number = format.number(several);
      setAnswer(several > 1 ? t('write.lookUpSeveral', { number }) : t('write.lookUpNone', { name: place.name }));
      return;
    }
    const { name, lon, lat, precision, radiusKm } = found.place;
    setAnswer(t('write.lookUpFound', { name, radius: format.number(radiusKm) }));
    onFound({ point: { lon, lat }, precision, radiusKm, basis: t(`write.lookUpBasis-${precision}`, { name }) });
  };
  return (
    <WriteFold title={t('write.lookUp')}>
      <WriteChoice
        label={t('write.lookUpIn')}
        value={country}
        onChange={(code) => {
          lastCountry = code;
          setCountry(code);
        }}
      >
        <option value="">{t('write.lookUpChoose')}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </WriteChoice>
      <div className={styles.actions}>
        <Button isDisabled={country === '' || place.name.trim() === ''} onPress={() => void lookUp()}>
          {t('write.lookUp')}
        </Button>
      </div>
      <p className={styles.note} role="status">
        {answer}
      </p>
    </WriteFold>
  );
}
