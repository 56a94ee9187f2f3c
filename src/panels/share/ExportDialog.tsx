import { useId, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { COARSENESSES, type Coarseness } from '../../dataset/exchange/coarse-place';
import { EXPORT_FORMATS, type ExportFormat, mostRows } from '../../dataset/exchange/export-formats';
import { useTexts } from '../../i18n/texts';
import { useApp, useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './ExportDialog.module.css';
import { downloadCodebook } from './export/download';
import { canChoosePlace } from './export/file-sink';
import { canReadRecords } from './export/many-rows';
import { type DownloadRows, rowsToSave } from './export/rows-to-save';
import { type SaveWish, useDownload } from './export/use-download';

interface ExportDialogProps {
  readonly atlas: Atlas;
  /** Shows how far it is with what takes long to save. */
  readonly onLong: (wish: SaveWish) => void;
  readonly onClose: () => void;
}

const ROWS: readonly DownloadRows[] = ['matching', 'inView', 'everything'];

/** The choice of the incidents, the format and the coordinates of a file. */
export function ExportDialog({ atlas, onLong, onClose }: ExportDialogProps) {
  const { t, format: formats } = useTexts();
  const store = useAppStore();
  const download = useDownload(onLong);
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [rows, setRows] = useState<DownloadRows>('matching');
  const [coarseness, setCoarseness] = useState<Coarseness>('exact');
  const { bounds } = store.getState();
  const left = useApp((state) => (atlas.isWritten ? (state.writing?.faults.size ?? 0) : 0));
  const offered = ROWS.filter((each) => each !== 'inView' || bounds !== null);
  // The page behind the dialog stands still, so that the rows are counted once and not at each choice.
  const [counts] = useState(() => new Map(offered.map((each) => [each, rowsToSave(atlas, each, bounds).length])));
  const count = (each: DownloadRows) => counts.get(each) ?? 0;
  const isEmpty = count(rows) === 0;
  const isBrief = !canReadRecords(atlas, count(rows));
  const most = mostRows(format);
  const isTooMany = most !== null && count(rows) > most;
  const cannotSave = isEmpty || isTooMany;
  const save = (place: SaveWish['place']) => {
    onClose();
    void download({ format, rows, coarseness, place });
  };
  return (
    <Dialog title={t('exports.title')} closeLabel={t('app.close')} isOpen onOpenChange={onClose}>
      <div className={styles.form}>
        <p>{t(isBrief ? 'panels.downloadBrief' : 'exports.intro')}</p>
        <Choice
          name={t('exports.what')}
          values={offered}
          value={rows}
          label={(each) => t(`exports.what-${each}`, { number: formats.number(count(each)) })}
          onChange={setRows}
        />
        <Choice
          name={t('exports.format')}
          values={EXPORT_FORMATS}
          value={format}
          label={(each) => t(`exports.${each}`)}
          onChange={setFormat}
        />
        <Choice
          name={t('exports.coordinates')}
          values={COARSENESSES}
          value={coarseness}
          label={(each) => t(`exports.coordinates-${each}`)}
          onChange={setCoarseness}
        />
        {left > 0 ? <p className={styles.note}>{t('exports.unfinished', { count: left })}</p> : null}
        {coarseness === 'exact' ? null : <p className={styles.note}>{t('exports.coarseNote')}</p>}
        {isEmpty ? (
          <p className={styles.note}>{t(count('matching') > 0 ? 'exports.noneInView' : 'exports.none')}</p>
        ) : null}
        {isTooMany ? (
          <p className={styles.note}>{t('exports.why-tooManyRows', { most: formats.number(most) })}</p>
        ) : null}
        <div className={styles.buttons}>
          <Button variant="primary" isDisabled={cannotSave} onPress={() => save('downloads')}>
            {t('exports.save')}
          </Button>
          {isBrief && canChoosePlace() ? (
            <Button isDisabled={cannotSave} onPress={() => save('chosen')}>
              {t('exports.savePlace')}
            </Button>
          ) : null}
          <Button variant="link" onPress={() => downloadCodebook(atlas)}>
            {t('exports.codebook')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly label: (value: T) => string;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ name, values, value, label, onChange }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={group} checked={each === value} onChange={() => onChange(each)} />
          <span>{label(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
