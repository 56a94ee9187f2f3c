import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { FileChoice } from './FileChoice';
import consent from './ImportConsent.module.css';

/** Names the file that a link shows and that this browser does not have, and takes it. */
export function ImportAsked({ session }: { readonly session: ImportSession & { readonly status: 'asked' } }) {
  const { t, format } = useTexts();
  const answerAsked = useApp((state) => state.answerAsked);
  const closeImport = useApp((state) => state.closeImport);
  const { file, other } = session;
  return (
    <div className={consent.consent}>
      <p>{t('imports.askedWhat')}</p>
      <p className={consent.address} dir="auto">
        <bdi>{file.name}</bdi> ({t('imports.askedBytes', { size: format.number(file.size) })})
      </p>
      <p className={consent.note}>{t('imports.askedNote')}</p>
      {other === null ? null : (
        <p role="alert">
          <strong>{t('imports.askedOther', { name: other })}</strong>
        </p>
      )}
      <FileChoice label={t('imports.askedChoose')} onFiles={(chosen) => void answerAsked(chosen)} />
      <div className={consent.actions}>
        <Button onPress={closeImport}>{t('imports.consentRefuse')}</Button>
      </div>
    </div>
  );
}
