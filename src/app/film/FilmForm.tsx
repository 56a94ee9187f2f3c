import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { DrawnLook, DrawnParts, DrawnTitle } from '../picture/DrawnFields';
import styles from '../picture/PictureDialog.module.css';
import { Choice } from '../picture/PictureFields';
import { FILM_CANVASES, FILM_RATES, FILM_SHAPES, FILM_SIZES, type FilmChoices, filmPixels } from './film-choices';

export interface FilmFormProps {
  readonly atlas: Atlas;
  readonly choices: FilmChoices;
  readonly onChange: (change: Partial<FilmChoices>) => void;
}

/** The choices of how a film looks. */
export function FilmForm({ atlas, choices, onChange }: FilmFormProps) {
  const { t, format } = useTexts();
  const { shape, size, rate } = choices;
  return (
    <>
      <DrawnTitle atlas={atlas} choices={choices} onChange={onChange} />
      <div className={styles.pair}>
        <Choice
          name={t('film.shape')}
          values={FILM_SHAPES}
          value={shape}
          label={(each) => t(`picture.${each}`)}
          onChoose={(each) => onChange({ shape: each })}
        />
        <Choice
          name={t('film.size')}
          values={FILM_SIZES}
          value={size}
          label={(each) => {
            const [width, height] = filmPixels(FILM_CANVASES[shape][each]);
            return t('film.pixels', { width: format.number(width), height: format.number(height) });
          }}
          onChoose={(each) => onChange({ size: each })}
        />
        <Choice
          name={t('film.rate')}
          values={FILM_RATES}
          value={rate}
          label={(each) => t('film.rateOf', { rate: format.number(each) })}
          onChoose={(each) => onChange({ rate: each })}
        />
        <DrawnLook choices={choices} onChange={onChange} />
      </div>
      <DrawnParts choices={choices} onChange={onChange} always={t('film.always')} />
    </>
  );
}
