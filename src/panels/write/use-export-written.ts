import { useState } from 'react';
import { exportedFile } from '../../dataset/written/exported-file';
import { useTexts } from '../../i18n/texts';
import type { WritingDesk } from '../../library/writing-desk';
import { useAppStore } from '../../state/store-context';
import { saveText } from '../share/export/save-file';
import { idOfName } from './id-of-name';
import { readWriter } from './writer-name';

/** Saves the finished part of the dataset with its history as JSON. Returns what was done in words, and the action. */
export function useExportWritten(desk: WritingDesk): readonly [string, () => void] {
  const { t, format } = useTexts();
  const store = useAppStore();
  const [said, setSaid] = useState('');
  const save = () => {
    desk.revise(readWriter());
    const file = store.getState().writing?.file;
    if (!file) return;
    const { text, incidents, left } = exportedFile(file);
    if (incidents === 0) {
      setSaid(t('write.exportNone'));
      return;
    }
    saveText(`${idOfName(file.title, 'dataset')}_${file.updated}.json`, 'application/json', text);
    const parts = [t('write.exported', { count: incidents, number: format.number(incidents) })];
    if (left > 0) parts.push(t('write.exportLeft', { count: left, number: format.number(left) }));
    setSaid(parts.join(' '));
  };
  return [said, save];
}
