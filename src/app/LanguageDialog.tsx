import { useId } from 'react';
import { DIGITS, WHOLE_LANGUAGES } from '../domain/language';
import { ownName, PAGE_LANGUAGES } from '../i18n/page-languages';
import { useTexts } from '../i18n/texts';
import { useApp } from '../state/store-context';
import { Dialog } from '../ui/Dialog';
import { SegmentedControl } from '../ui/SegmentedControl';
import styles from './LanguageDialog.module.css';

interface LanguageDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Chooses the language of the page, and the digits of the Arabic one. */
export function LanguageDialog({ isOpen, onOpenChange }: LanguageDialogProps) {
  const { t, language } = useTexts();
  const digits = useApp((state) => state.digits);
  const setLanguage = useApp((state) => state.setLanguage);
  const setDigits = useApp((state) => state.setDigits);
  const name = useId();
  const note = useId();
  return (
    <Dialog title={t('app.language')} closeLabel={t('app.close')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <fieldset className={styles.choice}>
        <legend className={styles.legend}>{t('settings.language')}</legend>
        {PAGE_LANGUAGES.map((each) => (
          <label key={each} className={styles.option}>
            <input type="radio" name={name} checked={language === each} onChange={() => setLanguage(each)} />
            {WHOLE_LANGUAGES.some((whole) => whole === each) ? (
              <bdi lang={each}>{ownName(each)}</bdi>
            ) : (
              <span>{t('settings.partly', { name: ownName(each) })}</span>
            )}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choice} aria-describedby={note}>
        <legend className={styles.legend}>{t('settings.digits')}</legend>
        <SegmentedControl
          label={t('settings.digits')}
          options={DIGITS.map((value) => ({ value, label: t(`settings.digits-${value}`) }))}
          value={digits}
          onChange={setDigits}
        />
        <p id={note} className={styles.note}>
          {t('settings.digitsNote')}
        </p>
      </fieldset>
    </Dialog>
  );
}
