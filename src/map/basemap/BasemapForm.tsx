import { type FormEvent, useId, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import type { Basemap } from '../../state/app-state';
import { useApp, useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './BasemapForm.module.css';
import { type BasemapRefusal, refusalText } from './basemap-address';
import { type OtherBasemap, prepareBasemap } from './load-basemap';

const TYPES = ['bundled', 'style', 'xyz', 'pmtiles', 'file'] as const;
const TYPE_KEYS = {
  bundled: 'map.basemapBundled',
  style: 'map.basemapStyle',
  xyz: 'map.basemapXyz',
  pmtiles: 'map.basemapPmtiles',
  file: 'map.basemapFile',
} as const;
const EXAMPLES = {
  style: 'https://example.org/style.json',
  xyz: 'https://example.org/{z}/{x}/{y}.png',
  pmtiles: 'https://example.org/basemap.pmtiles',
} as const;

type Progress =
  | { readonly step: 'idle' | 'checking' | 'inUse' }
  | { readonly step: 'refused'; readonly refusal: BasemapRefusal };

/** Asks for the address or the file of a basemap, checks the basemap, and shows it only when the check succeeds. */
export function BasemapForm() {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const basemap = useApp((state) => state.basemap);
  const [type, setType] = useState<Basemap['type']>(basemap.type);
  const [url, setUrl] = useState('url' in basemap ? basemap.url : '');
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const latest = useRef(0);
  const name = useId();
  const status = useId();
  const about = useId();

  const take = (next: Basemap) => {
    store.getState().setBasemap(next);
    store.getState().dismiss('basemap');
    setProgress({ step: 'inUse' });
  };
  const choose = (next: Basemap['type']) => {
    latest.current += 1;
    setType(next);
    setProgress({ step: 'idle' });
    if (next === 'bundled') take({ type: 'bundled' });
  };
  const check = async (next: OtherBasemap) => {
    latest.current += 1;
    const mine = latest.current;
    setProgress({ step: 'checking' });
    const { resolvedTheme: theme, view } = store.getState();
    const prepared = await prepareBasemap(next, { page: document.baseURI, theme, view });
    if (mine !== latest.current) return;
    if (prepared.ok) take(next);
    else setProgress({ step: 'refused', refusal: prepared.refusal });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The button stays enabled while an address is checked: a button that is disabled loses the focus, and Escape would no
    // longer reach the dialog.
    if (type !== 'bundled' && type !== 'file' && progress.step !== 'checking') void check({ type, url });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset className={styles.types}>
        <legend className={styles.legend}>{t('map.basemapKind')}</legend>
        {TYPES.map((each) => (
          <label key={each} className={styles.type}>
            <input type="radio" name={name} checked={type === each} onChange={() => choose(each)} />
            {t(TYPE_KEYS[each])}
          </label>
        ))}
      </fieldset>
      {type === 'file' ? (
        <label className={styles.field}>
          {t('map.basemapFileLabel')}
          <input
            className={styles.file}
            type="file"
            accept=".pmtiles"
            aria-describedby={`${about} ${status}`}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void check({ type: 'file', file });
            }}
          />
          <small id={about} className={styles.about}>
            {t('map.basemapFileAbout')}
            {basemap.type === 'file' ? ` ${t('map.aboutFile', { name: basemap.file.name })}` : ''}
          </small>
        </label>
      ) : null}
      {type === 'bundled' || type === 'file' ? null : (
        <div className={styles.address}>
          <label className={styles.field}>
            {t('map.basemapUrl')}
            <input
              className={styles.input}
              type="text"
              inputMode="url"
              dir="ltr"
              spellCheck={false}
              required
              value={url}
              placeholder={EXAMPLES[type]}
              aria-describedby={status}
              aria-invalid={progress.step === 'refused'}
              onChange={(event) => {
                latest.current += 1;
                setUrl(event.currentTarget.value);
                setProgress({ step: 'idle' });
              }}
            />
          </label>
          <Button type="submit" variant="primary">
            {t('map.basemapUse')}
          </Button>
        </div>
      )}
      <p id={status} className={styles.status} role="status" data-step={progress.step}>
        {progress.step === 'checking' ? t('map.basemapChecking') : null}
        {progress.step === 'inUse' ? t('map.basemapInUse') : null}
        {progress.step === 'refused' ? t('map.basemapKept', { reason: refusalText(progress.refusal, texts) }) : null}
      </p>
    </form>
  );
}
