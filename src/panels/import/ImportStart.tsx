import { FileUp, ShieldCheck } from 'lucide-react';
import { useId, useState } from 'react';
import { FORMATS } from '../../dataset/import/formats/format-list';
import { type Texts, useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { FileChoice } from './FileChoice';
import styles from './ImportStart.module.css';
import { pastedFile } from './pasted-file';
import { SampleList } from './SampleList';
import { StoredList } from './StoredList';
import { takeFiles } from './take-files';

/** Names of the formats whose columns need no explanation. */
function publishedFormats({ tOr, format }: Texts): string {
  const published = FORMATS.filter(({ meaning }) => meaning === 'codebook');
  return format.list(published.map(({ label, id }) => tOr(label, id)));
}

/** The ways to open data: choose, drop, paste or fetch a file, open a sample, or open a stored dataset. */
export function ImportStart() {
  const texts = useTexts();
  const { t } = texts;
  const importFile = useApp((state) => state.importFile);
  const importFiles = useApp((state) => state.importFiles);
  const importUrl = useApp((state) => state.importUrl);
  const [pasted, setPasted] = useState('');
  const [url, setUrl] = useState('');
  const id = useId();

  const takePasted = () => {
    const taken = pastedFile(pasted, texts);
    if (taken) importFile(taken.file, taken.name);
  };

  return (
    <div className={styles.start}>
      <p className={styles.privacy}>
        <ShieldCheck aria-hidden /> {t('imports.privacy')}
      </p>
      <FileChoice
        label={t('imports.chooseFile')}
        icon={<FileUp aria-hidden className={styles.dropIcon} />}
        onFiles={(files) => takeFiles(files, { importFile, importFiles })}
      >
        <p className={styles.hint}>{t('imports.dropHere')}</p>
        <p className={styles.formats}>{t('imports.formats', { names: publishedFormats(texts) })}</p>
      </FileChoice>
      <div className={styles.field}>
        <label htmlFor={`${id}-paste`}>{t('imports.pasteLabel')}</label>
        <textarea
          id={`${id}-paste`}
          className={styles.paste}
          rows={3}
          dir="auto"
          spellCheck={false}
          placeholder={t('imports.pasteHint')}
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
        />
        <Button isDisabled={pasted.trim() === ''} onPress={takePasted}>
          {t('imports.pasteButton')}
        </Button>
      </div>
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault();
          if (url.trim() !== '') void importUrl(url.trim());
        }}
      >
        <label htmlFor={`${id}-url`}>{t('imports.urlLabel')}</label>
        <div className={styles.row}>
          <input
            id={`${id}-url`}
            className={styles.url}
            type="text"
            inputMode="url"
            dir="ltr"
            autoComplete="off"
            aria-describedby={`${id}-url-hint`}
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
          <Button type="submit" isDisabled={url.trim() === ''}>
            {t('imports.urlButton')}
          </Button>
        </div>
        <p id={`${id}-url-hint`} className={styles.hint}>
          {t('imports.urlHint')}
        </p>
      </form>
      <StoredList />
      <SampleList />
    </div>
  );
}
