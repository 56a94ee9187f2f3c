import { Download } from 'lucide-react';
import type { ImportReport } from '../../dataset/import/rows/import-report';
import { rejectsAsCsv } from '../../dataset/import/rows/reject-log';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { saveFile } from '../share/export/save-file';

/** Saves the rows that were not loaded, each with its reason, so that the reader can correct them and import them again. */
export function RejectedDownload({ report }: { readonly report: ImportReport }) {
  const { t, tOr } = useTexts();
  const { rejects, columns, file } = report;
  if (!rejects) return null;
  const download = async () => {
    const csv = await rejectsAsCsv(rejects, columns, {
      row: t('imports.rejectedRow'),
      reason: t('imports.rejectedReason'),
      column: t('imports.rejectedColumn'),
      reasonOf: (code) => tOr(`imports.code-${code}`, code),
    });
    saveFile(`${file.replace(/\.[^.]*$/, '')}-rejected.csv`, csv);
  };
  return (
    <Button onPress={() => void download()}>
      <Download aria-hidden /> {t('imports.downloadRejected')}
    </Button>
  );
}
