import { FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { useAppStore } from '../../state/store-context';
import styles from './DropAnywhere.module.css';
import { pastedFile } from './pasted-file';
import { takeFiles } from './take-files';

/** Imports files that are dropped or pasted anywhere on the page. While a file is dragged over the page, it says so. */
export function DropAnywhere() {
  const texts = useTexts();
  const store = useAppStore();
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const { importFile, importFiles } = store.getState();
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const take = (files: FileList | undefined) => takeFiles(files, { importFile, importFiles });
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setIsOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      take(event.dataTransfer?.files);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isEditable(event.target)) return;
      const { files } = event.clipboardData ?? {};
      if (files && files.length > 0) {
        take(files);
        return;
      }
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const pasted = looksLikeData(text) ? pastedFile(text, texts) : null;
      if (pasted) importFile(pasted.file, pasted.name);
    };
    const scope = createScope();
    scope.listen(document, 'dragover', onOver);
    scope.listen(document, 'dragleave', onLeave);
    scope.listen(document, 'drop', onDrop);
    scope.listen(document, 'paste', onPaste);
    return scope.dispose;
  }, [store, texts]);

  if (!isOver) return null;
  return (
    <div className={styles.overlay}>
      <p className={styles.text}>
        <FileUp aria-hidden /> {texts.t('imports.dropNow')}
      </p>
    </div>
  );
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** Whether a text is JSON or has two lines of cells, because a word that somebody pastes by chance is not data. */
function looksLikeData(text: string): boolean {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return true;
  return /[\t,;].*\n.*[\t,;]/.test(text);
}
