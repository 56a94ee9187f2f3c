import { useId } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { textIn, WHOLE_LANGUAGES } from '../../domain/language';
import { ownName } from '../../i18n/page-languages';
import { useTexts } from '../../i18n/texts';
import styles from './PictureDialog.module.css';
import { Choice, Field } from './PictureFields';
import { type DrawnChoices, LONGEST_TITLE, PICTURE_PARTS, type PicturePart } from './picture-choices';

interface DrawnFieldsProps {
  readonly choices: DrawnChoices;
  readonly onChange: (change: Partial<DrawnChoices>) => void;
}

/** The title, which is the dataset's until another one is typed. */
export function DrawnTitle({ atlas, choices, onChange }: DrawnFieldsProps & { readonly atlas: Atlas }) {
  const { t } = useTexts();
  const id = useId();
  const { language, title } = choices;
  const own = textIn(language, atlas.title, atlas.titleAr) ?? atlas.title;
  return (
    <Field id={id} label={t('picture.pictureTitle')}>
      <input
        id={id}
        dir="auto"
        maxLength={LONGEST_TITLE}
        value={title ?? own}
        onChange={({ currentTarget: { value } }) => onChange({ title: value })}
      />
    </Field>
  );
}

/** What the map shows, and in which colours and language. */
export function DrawnLook({ choices, onChange }: DrawnFieldsProps) {
  const { t } = useTexts();
  const { extent, theme, language } = choices;
  return (
    <>
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
    </>
  );
}

/** The parts that can be left out. `always` says what cannot. */
export function DrawnParts({ choices, onChange, always }: DrawnFieldsProps & { readonly always: string }) {
  const { t } = useTexts();
  const { parts } = choices;
  const toggle = (part: PicturePart) =>
    onChange({ parts: parts.includes(part) ? parts.filter((each) => each !== part) : [...parts, part] });
  return (
    <fieldset className={styles.parts}>
      <legend>{t('picture.shows')}</legend>
      {PICTURE_PARTS.map((part) => (
        <label key={part}>
          <input type="checkbox" checked={parts.includes(part)} onChange={() => toggle(part)} />
          {t(`picture.shows-${part}`)}
        </label>
      ))}
      <p className={styles.hint}>{always}</p>
    </fieldset>
  );
}
