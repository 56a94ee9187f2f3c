import { Share2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Atlas } from '../../../dataset/atlas';
import { isOnThisComputer } from '../../../domain/this-computer';
import { useTexts, withLaterMessages } from '../../../i18n/texts';
import { useAppStore } from '../../../state/store-context';
import { Button } from '../../../ui/Button';
import { CopyField } from '../CopyField';
import { datasetName } from '../export/file-name';
import styles from '../ShareDialog.module.css';
import { linkContents } from './link-contents';

const QrCode = lazy(async () => ({ default: (await withLaterMessages(import('./QrCode'))).QrCode }));

interface LinkPartProps {
  readonly atlas: Atlas;
  readonly link: string;
}

/** The link, its QR code, and what it holds in words. */
export function LinkPart({ atlas, link }: LinkPartProps) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const [isRefused, setRefused] = useState(false);
  const contents = linkContents(atlas, store.getState(), texts);
  const share = async () => setRefused(!(await sendLink(link, document.title)));
  return (
    <div className={styles.part}>
      <div className={styles.side}>
        <div>
          <CopyField label={t('share.link')} text={link} rows={5} isCode>
            {canSend() ? (
              <Button onPress={() => void share()}>
                <Share2 aria-hidden />
                {t('share.send')}
              </Button>
            ) : null}
          </CopyField>
          {isRefused ? (
            <p role="alert" className={styles.warning}>
              {t('share.sendRefused')}
            </p>
          ) : null}
        </div>
        <Suspense fallback={<p className={styles.qr}>{t('share.qrLoading')}</p>}>
          <QrCode link={link} name={datasetName(atlas)} />
        </Suspense>
      </div>
      {isOnThisComputer(new URL(link)) ? <p className={styles.warning}>{t('share.onThisComputer')}</p> : null}
      {hasOwnFile(atlas, link) ? <p className={styles.warning}>{t('share.withoutFile')}</p> : null}
      <h3 className={styles.heading}>{t('share.holds')}</h3>
      <dl className={styles.facts}>
        {contents.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      <p className={styles.note}>{t('share.releaseNote')}</p>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir="auto">{value}</dd>
    </>
  );
}

/** Whether the data is a file of the reader's, which others must have themselves. */
function hasOwnFile({ origin }: Atlas, link: string): boolean {
  return origin === 'imported' && !new URL(link).searchParams.has('data');
}

/** Browsers offer this to pages of a secure context, where the system has a place to send a link to. */
function canSend(): boolean {
  return typeof navigator.share === 'function';
}

/** True also when the reader closes the system's dialog. */
async function sendLink(url: string, title: string): Promise<boolean> {
  try {
    await navigator.share({ url, title });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
