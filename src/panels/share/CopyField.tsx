import { Check, Copy } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { copyText } from '../text/copy-text';
import styles from './CopyField.module.css';

interface CopyFieldProps {
  /** Name of the field, and of what was copied in the announcement. */
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Whether the text is code or an address, which runs from left to right in every language. */
  readonly isCode?: boolean;
  /** Further buttons, beside the one that copies. */
  readonly children?: ReactNode;
}

/** A text to copy. When the browser refuses, the text is selected and a message says how to copy it by keys. */
export function CopyField({ label, text, rows, isCode = false, children }: CopyFieldProps) {
  const { t } = useTexts();
  const store = useAppStore();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const copy = async () => {
    const isDone = await copyText(text);
    setCopied({ text, isDone });
    if (isDone) store.getState().announce(t('panels.copied', { name: label }));
    else selectAll(field.current);
  };
  // What was said of another text is not true of this one.
  const outcome = copied?.text === text ? copied : null;
  return (
    <div className={styles.copy}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        rows={rows}
        readOnly
        value={text}
        dir={isCode ? 'ltr' : 'auto'}
        spellCheck={false}
        data-code={isCode}
        onFocus={({ target }) => target.select()}
      />
      <div className={styles.buttons}>
        <Button variant="primary" onPress={() => void copy()}>
          {outcome?.isDone ? <Check aria-hidden /> : <Copy aria-hidden />}
          {t(outcome?.isDone ? 'share.copied' : 'share.copy')}
        </Button>
        {children}
      </div>
      {outcome && !outcome.isDone ? (
        <p role="alert" className={styles.refused}>
          {t('share.copyRefused', { key: isApple() ? '⌘C' : 'Ctrl+C' })}
        </p>
      ) : null}
    </div>
  );
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
