import { useEffect, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { EXPORT_TYPES, mostRows } from '../../dataset/exchange/export-formats';
import { useTexts } from '../../i18n/texts';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { WorkProgress } from '../../ui/WorkProgress';
import styles from './ExportDialog.module.css';
import { downloadRows } from './export/download';
import { fileName } from './export/file-name';
import { chosenSink, downloadSink } from './export/file-sink';
import { canReadRecords } from './export/many-rows';
import { rowsToSave } from './export/rows-to-save';
import { type SaveFailure, saveRows } from './export/save-rows';
import type { SaveWish } from './export/use-download';

interface SavingDialogProps {
  readonly atlas: Atlas;
  readonly wish: SaveWish;
  readonly onClose: () => void;
}

interface Saving {
  readonly done: number;
  readonly total: number;
  /** What became of it; null while it goes on. */
  readonly end: 'saved' | SaveFailure | null;
  readonly isBrief: boolean;
}

/** Saves very many incidents: how far it is, a button that stops it, and what became of it. To close it is to stop it. */
export function SavingDialog({ atlas, wish, onClose }: SavingDialogProps) {
  const { t, format: formats } = useTexts();
  const store = useAppStore();
  const run = useRef(new AbortController());
  const closing = useRef<HTMLButtonElement>(null);
  const [{ done, total, end, isBrief }, setSaving] = useState<Saving>({ done: 0, total: 0, end: null, isBrief: true });

  useEffect(() => {
    const control = new AbortController();
    run.current = control;
    void saveWish(atlas, wish, store.getState(), control.signal, (part) => {
      setSaving((before) => ({ ...before, ...part }));
    });
    return () => control.abort();
  }, [atlas, wish, store]);
  const close = () => {
    if (end === null) store.getState().announce(t('exports.why-cancelled'));
    onClose();
  };
  useEffect(() => {
    if (end !== null) closing.current?.focus();
  }, [end]);

  const number = formats.number(total);
  const most = formats.number(mostRows(wish.format) ?? 0);
  const saved = `${t('panels.downloaded', { count: total, number })} ${isBrief ? t('panels.downloadBrief') : ''}`;
  return (
    <Dialog title={t('exports.saving')} closeLabel={t('app.close')} isOpen onOpenChange={close}>
      <div className={styles.form}>
        <p role="status">{end === null ? null : end === 'saved' ? saved.trim() : t(`exports.why-${end}`, { most })}</p>
        {end === null ? (
          <WorkProgress
            label={t('exports.saving')}
            said={t('exports.savingRows', { done: formats.number(done), total: number })}
            share={total > 0 ? done / total : null}
            cancelLabel={t('exports.cancel')}
            onCancel={() => run.current.abort()}
          />
        ) : (
          <div className={styles.buttons}>
            <Button ref={closing} variant="primary" onPress={onClose}>
              {t('app.close')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
}

async function saveWish(
  atlas: Atlas,
  { format, rows: wanted, coarseness, place }: SaveWish,
  state: Parameters<typeof fileName>[1] & { readonly bounds: Parameters<typeof rowsToSave>[2] },
  signal: AbortSignal,
  say: (part: Partial<Saving>) => void,
): Promise<void> {
  const name = fileName(atlas, state, wanted, coarseness);
  const rows = rowsToSave(atlas, wanted, state.bounds);
  say({ total: rows.length });
  if (canReadRecords(atlas, rows.length)) {
    say({ isBrief: false });
    const end = await downloadRows(atlas, { format, coarseness, name, rows }).then(
      ({ saved }) => ({ total: saved, end: 'saved' as const }),
      () => ({ end: 'failed' as const }),
    );
    say(end);
    return;
  }
  const open = async () =>
    place === 'chosen' ? chosenSink(`${name}.${format}`) : downloadSink(`${name}.${format}`, EXPORT_TYPES[format]);
  const result = await saveRows(atlas, rows, open, { format, coarseness, signal, onProgress: (done) => say({ done }) });
  say({ end: result.ok ? 'saved' : result.why });
}
