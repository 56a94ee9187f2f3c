import { useId } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { DrawnLook, DrawnParts, DrawnTitle } from './DrawnFields';
import styles from './PictureDialog.module.css';
import { Choice, Field } from './PictureFields';
import { LONGEST_NOTE, type PictureChoices } from './picture-choices';
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
  const { format, note, scale } = choices;
  const size = PICTURE_SIZES[format];
  return (
    <div className={styles.form}>
      <DrawnTitle atlas={atlas} choices={choices} onChange={onChange} />
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
        <DrawnLook choices={choices} onChange={onChange} />
      </div>
      <DrawnParts choices={choices} onChange={onChange} always={t('picture.always')} />
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
