import { useState } from 'react';
import { useStore } from 'zustand';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { InstallPart } from './InstallPart';
import styles from './OfflineDialog.module.css';
import { offlineState } from './offline-state';
import { ProtectPart } from './ProtectPart';
import { askRepair, dropCopy, keepCopy, registrationOf } from './page-copy';
import { type PageCopy, usePageCopy } from './use-page-copy';

interface OfflineDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Says whether the page is kept for use without a network, and lets the reader keep, check, renew, install or delete it. */
export function OfflineDialog({ isOpen, onOpenChange }: OfflineDialogProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t('app.offline')} closeLabel={t('app.close')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <CopyPart />
      <InstallPart />
      <ProtectPart />
      <p className={styles.note}>{t('offline.privacy')}</p>
    </Dialog>
  );
}

function CopyPart() {
  const { t } = useTexts();
  const { copy, look } = usePageCopy();
  const [answer, setAnswer] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const failure = useStore(offlineState, (state) => state.failure);

  /** One thing at a time. The line below the buttons shows its result. */
  const run = async (work: () => Promise<string>) => {
    setIsBusy(true);
    setAnswer('');
    try {
      setAnswer(await work());
    } catch (error) {
      setAnswer(t('offline.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
    setIsBusy(false);
    await look();
  };
  const keep = async () => {
    offlineState.setState({ failure: null });
    await keepCopy(window);
    return '';
  };
  const drop = async () => {
    await dropCopy(window);
    return t('offline.dropped');
  };
  const check = async () => {
    const registration = await registrationOf(window);
    const report = registration && (await askRepair(registration));
    if (!report) return t('offline.noAnswer');
    if (report.failed > 0) return t('offline.notMended', { count: report.failed });
    return report.mended > 0
      ? t('offline.mended', { count: report.mended })
      : t('offline.whole', { count: report.files });
  };
  const renew = async () => {
    const registration = await registrationOf(window);
    const found = await registration?.update();
    return found?.installing || found?.waiting ? t('offline.newer') : t('offline.newest');
  };

  const hasCopy = copy.state === 'kept' || copy.state === 'fetching';
  return (
    <section className={styles.part}>
      <p role="status">{useCopyText(copy)}</p>
      {failure ? (
        <p className={styles.failure}>{t(`offline.failure-${failure.reason}`, { path: failure.path })}</p>
      ) : null}
      <div className={styles.buttons}>
        {copy.state === 'none' ? (
          <Button variant="primary" isDisabled={isBusy} onPress={() => void run(keep)}>
            {t('offline.keep')}
          </Button>
        ) : null}
        {hasCopy ? (
          <>
            <Button isDisabled={isBusy} onPress={() => void run(renew)}>
              {t('offline.renew')}
            </Button>
            <Button isDisabled={isBusy} onPress={() => void run(check)}>
              {t('offline.check')}
            </Button>
            <Button isDisabled={isBusy} onPress={() => void run(drop)}>
              {t('offline.drop')}
            </Button>
          </>
        ) : null}
      </div>
      <p className={styles.answer} role="status">
        {isBusy ? t('offline.busy') : answer}
      </p>
    </section>
  );
}

function useCopyText(copy: PageCopy): string {
  const { t, format } = useTexts();
  switch (copy.state) {
    case 'looking':
      return t('offline.looking');
    case 'impossible':
      return t('offline.impossible');
    case 'none':
      return t('offline.none');
    case 'fetching': {
      const { status } = copy;
      if (!status) return t('offline.fetchingFirst');
      return t('offline.fetching', { kept: format.number(status.kept), count: status.files });
    }
    case 'kept': {
      const { files, bytes, version } = copy.status;
      return t('offline.kept', { count: files, size: format.bytes(bytes), version });
    }
  }
}
