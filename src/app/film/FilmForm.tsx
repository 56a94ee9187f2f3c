import { useId } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { textIn, WHOLE_LANGUAGES } from '../../domain/language';
import { ownName } from '../../i18n/page-languages';
import { useTexts } from '../../i18n/texts';
import styles from '../picture/PictureDialog.module.css';
import { Choice, Field } from '../picture/PictureFields';
import { LONGEST_TITLE } from '../picture/picture-choices';
import {
  FILM_CANVASES,
  FILM_PARTS,
  FILM_RATES,
  FILM_SHAPES,
  FILM_SIZES,
  type FilmChoices,
  type FilmPart,
  filmPixels,
} from './film-choices';

export interface FilmFormProps {
  readonly atlas: Atlas;
  readonly choices: FilmChoices;
  readonly onChange: (change: Partial<FilmChoices>) => void;
}

/** The choices of how a film looks. */
export function FilmForm({ atlas, choices, onChange }: FilmFormProps) {
  const { t, format } = useTexts();
  const id = useId();
  const { shape, size, rate, extent, theme, language, title, parts } = choices;
  const own = textIn(language, atlas.title, atlas.titleAr) ?? atlas.title;
  const toggle = (part: FilmPart) =>
    onChange({ parts: parts.includes(part) ? parts.filter((each) => each !== part) : [...parts, part] });
  return (
    <>
      <Field id={id} label={t('picture.pictureTitle')}>
        <input
          id={id}
          dir="auto"
          maxLength={LONGEST_TITLE}
          value={title ?? own}
          onChange={({ currentTarget: { value } }) => onChange({ title: value })}
        />
      </Field>
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
        <Choice
          name={t('picture.extent')}
          values={['screen', 'matches']}
          value={extent}
          label={(each) => t(`picture.extent-${each}`)}
          onChoose={(each) => onChange({ extent: each })}
        />
        <Choice
          name={t('picture.theme')}
          values={['light', 'dark']}
          value={theme}
          label={(each) => t(`picture.${each}`)}
          onChoose={(each) => onChange({ theme: each })}
        />
        <Choice
          name={t('picture.language')}
          values={WHOLE_LANGUAGES}
          value={WHOLE_LANGUAGES.find((each) => each === language) ?? 'en'}
          label={ownName}
          onChoose={(each) => onChange({ language: each })}
        />
      </div>
      <fieldset className={styles.parts}>
        <legend>{t('picture.shows')}</legend>
        {FILM_PARTS.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />
            {t(`picture.shows-${part}`)}
          </label>
        ))}
        <p className={styles.hint}>{t('film.always')}</p>
      </fieldset>
    </>
  );
}
