import { useId } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { textIn, WHOLE_LANGUAGES } from '../../domain/language';
import { ownName } from '../../i18n/page-languages';
import { useTexts } from '../../i18n/texts';
import styles from './PictureDialog.module.css';
import { Choice, Field } from './PictureFields';
import { LONGEST_NOTE, LONGEST_TITLE, PICTURE_PARTS, type PictureChoices, type PicturePart } from './picture-choices';
import { PICTURE_FORMATS, PICTURE_SCALES, PICTURE_SIZES } from './picture-formats';

interface PictureFormProps {
  readonly atlas: Atlas;
  readonly choices: PictureChoices;
  readonly onChange: (change: Partial<PictureChoices>) => void;
}

/** All choices of a picture. */
export function PictureForm({ atlas, choices, onChange }: PictureFormProps) {
  const { t, format: formats } = useTexts();
  const id = useId();
  const { format, extent, theme, language, title, note, parts, scale } = choices;
  const size = PICTURE_SIZES[format];
  const own = textIn(language, atlas.title, atlas.titleAr) ?? atlas.title;
  const toggle = (part: PicturePart) =>
    onChange({ parts: parts.includes(part) ? parts.filter((each) => each !== part) : [...parts, part] });
  return (
    <div className={styles.form}>
      <Field id={`${id}-title`} label={t('picture.pictureTitle')}>
        <input
          id={`${id}-title`}
          dir="auto"
          maxLength={LONGEST_TITLE}
          value={title ?? own}
          onChange={({ currentTarget: { value } }) => onChange({ title: value })}
        />
      </Field>
      <Field id={`${id}-note`} label={t('picture.note')} hint={t('picture.noteHint')}>
        <textarea
          id={`${id}-note`}
          aria-describedby={`${id}-note-hint`}
          dir="auto"
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={({ currentTarget: { value } }) => onChange({ note: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Choice
          name={t('picture.format')}
          values={PICTURE_FORMATS}
          value={format}
          label={(each) => t(`picture.${each}`)}
          onChoose={(each) => onChange({ format: each })}
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
        {PICTURE_PARTS.map((part) => (
          <label key={part}>
            <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />
            {t(`picture.shows-${part}`)}
          </label>
        ))}
        <p className={styles.hint}>{t('picture.always')}</p>
      </fieldset>
      <Choice
        name={t('picture.scale')}
        values={PICTURE_SCALES}
        value={scale}
        label={(each) =>
          t('picture.scaleOf', {
            scale: each,
            width: formats.number(size.width * each),
            height: formats.number(size.height * each),
          })
        }
        onChoose={(each) => onChange({ scale: each })}
      />
    </div>
  );
}
