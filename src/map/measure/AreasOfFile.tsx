import { ListFilter } from 'lucide-react';
import { useId, useState } from 'react';
import { type AreaFile, readAreaFile } from '../../dataset/area-file';
import type { Area } from '../../domain/area';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './MeasurePanel.module.css';

const LARGEST_BYTES = 50_000_000;

/** What came of the chosen file. */
type Read = AreaFile | { readonly ok: false; readonly problem: 'tooLarge' | 'unread' };

/** Takes the polygons of a GeoJSON file as areas, one of which can filter. */
export function AreasOfFile({ onChoose }: { readonly onChoose: (area: Area) => void }) {
  const { t, format } = useTexts();
  const id = useId();
  const [read, setRead] = useState<Read | null>(null);
  const [at, setAt] = useState(0);
  const open = async (file: File | undefined) => {
    if (!file) return;
    setAt(0);
    if (file.size > LARGEST_BYTES) setRead({ ok: false, problem: 'tooLarge' });
    else
      setRead(
        await file
          .text()
          .then(readAreaFile)
          .catch(() => ({ ok: false, problem: 'unread' }) as const),
      );
  };
  const chosen = read?.ok ? read.areas[at] : undefined;
  return (
    <>
      <label className={styles.file} htmlFor={id}>
        {t('fileAreas.file')}
        <input
          id={id}
          type="file"
          accept=".geojson,.json,application/geo+json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('fileAreas.fileHint')}
      </p>
      {read && !read.ok ? (
        <p className={styles.hint} role="alert">
          {problemText(read.problem)}
        </p>
      ) : null}
      {read?.ok && read.left > 0 ? (
        <p className={styles.hint}>{t('fileAreas.fileLeft', { count: read.left, number: format.number(read.left) })}</p>
      ) : null}
      {read?.ok && chosen ? (
        <>
          <label className={styles.file}>
            {t('fileAreas.fileArea')}
            <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
              {read.areas.map(({ name }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two areas of a file can have one name.
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <p className={styles.hint}>
            {chosen.offKm === 0
              ? t('fileAreas.fileExact')
              : t('fileAreas.fileOff', { km: format.quantity(Number(chosen.offKm.toPrecision(2))) })}
          </p>
          <Button variant="outline" onPress={() => onChoose(chosen.area)}>
            <ListFilter aria-hidden /> {t('tools.only')}
          </Button>
        </>
      ) : null}
    </>
  );

  function problemText(problem: Exclude<Read, { ok: true }>['problem']): string {
    if (problem === 'tooLarge') return t('fileAreas.fileTooLarge', { size: format.bytes(LARGEST_BYTES) });
    return problem === 'unread' ? t('fileAreas.fileUnread') : t(`fileAreas.file-${problem}`);
  }
}
