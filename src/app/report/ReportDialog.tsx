import { useEffect, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { isoDate } from '../../domain/civil-time';
import { useTexts } from '../../i18n/texts';
import { useAppStore, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { pictureCanvas } from '../picture/picture-canvas';
import { createPictureSession } from '../picture/picture-session';
import { prepareReport } from './report-data';
import { rememberReport } from './report-memory';

interface ReportDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Prepares the report of the screen, with its map in the colours of paper and all records that it prints, and prints it. */
export function ReportDialog({ isOpen, onOpenChange }: ReportDialogProps) {
  const { t } = useTexts();
  const atlas = useAtlas();
  return (
    <Dialog title={t('report.title')} closeLabel={t('app.close')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <p>{t('report.intro')}</p>
      {atlas ? <Preparation atlas={atlas} /> : null}
    </Dialog>
  );
}

function Preparation({ atlas }: { readonly atlas: Atlas }) {
  const { t, format } = useTexts();
  const store = useAppStore();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    const session = createPictureSession(store, document, isoDate(Date.now() / 60_000));
    const draw = (picture: Parameters<typeof pictureCanvas>[1]) => pictureCanvas(document, picture);
    void prepareReport(atlas, store.getState(), session, draw)
      .then((data) => {
        if (!isWanted) return;
        rememberReport(store, data);
        setCount(data.rows.length);
      })
      .finally(() => session.dispose());
    return () => {
      isWanted = false;
      session.dispose();
    };
  }, [atlas, store]);
  return (
    <>
      <p role="status">
        {count === null ? t('report.preparing') : t('report.ready', { count, number: format.number(count) })}
      </p>
      <Button variant="primary" isDisabled={count === null} onPress={() => window.print()}>
        {t('report.print')}
      </Button>
    </>
  );
}
