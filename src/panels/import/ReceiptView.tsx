import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { Receipt } from '../../dataset/import/rows/receipt';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { saveFile } from '../share/export/save-file';
import { copyText } from '../text/copy-text';
import styles from './ReceiptView.module.css';
import { type ReceiptAbout, receiptLines, receiptText } from './receipt-lines';

interface ReceiptViewProps {
  readonly about: ReceiptAbout;
  readonly receipt: Receipt;
}

/** What was decided about a file when it was read, to copy or to save beside an article. */
export function ReceiptView({ about, receipt }: ReceiptViewProps) {
  const texts = useTexts();
  const { t } = texts;
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const lines = receiptLines(about, receipt, texts);
  const name = `${about.file.replace(/\.[^.]*$/, '')}-receipt.txt`;
  return (
    <details className={styles.receipt}>
      <summary className={styles.summary}>{t('imports.receipt')}</summary>
      <dl className={styles.lines}>
        {lines.map((line) => (
          <div key={line.name}>
            <dt>{line.name}</dt>
            <dd dir="auto">{line.value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button onPress={() => void copyText(receiptText(lines)).then((done) => setCopied(done ? 'yes' : 'refused'))}>
          <Copy aria-hidden /> {t('imports.receiptCopy')}
        </Button>
        <Button onPress={() => saveFile(name, new Blob([receiptText(lines)], { type: 'text/plain;charset=utf-8' }))}>
          <Download aria-hidden /> {t('imports.receiptSave')}
        </Button>
        <span role="status" className={styles.said}>
          {copied === 'yes' ? t('imports.receiptCopied') : copied === 'refused' ? t('imports.receiptNotCopied') : ''}
        </span>
      </div>
    </details>
  );
}
