import { Download, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { MOST_COMPARED } from '../../dataset/release-entries';
import { textIn } from '../../domain/language';
import { useTexts } from '../../i18n/texts';
import { useApp, useAtlas } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { datasetName } from '../share/export/file-name';
import { saveText } from '../share/export/save-file';
import { ChangeList } from './ChangeList';
import { changesCsv } from './changes-csv';
import { ReleaseSelect } from './ReleaseSelect';
import styles from './ReleasesPanel.module.css';
import { useComparison } from './use-comparison';

interface ReleasesPanelProps {
  readonly onClose: () => void;
}

/** What differs between two datasets that are open: a list beside the map, whose entries open there, and a file. */
export function ReleasesPanel({ onClose }: ReleasesPanelProps) {
  const { t, language, format } = useTexts();
  const datasets = useDatasets();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null);
  const [older, newer] = pairOf(datasets, chosen);
  const isTooLarge = sizeOf(older) + sizeOf(newer) > MOST_COMPARED;
  const comparison = useComparison(isTooLarge ? null : older, newer);
  const openImport = useApp((state) => state.openImport);
  const close = () => {
    onClose();
    focusMenu();
  };
  useEffect(() => heading.current?.focus(), []);
  const nameOf = ({ title, titleAr }: Atlas) => textIn(language, title, titleAr);
  const swap = (a: Atlas | null, b: Atlas | null) => a && b && setChosen([a.id, b.id]);
  return (
    <section
      className={styles.panel}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // An incident that is open beside the panel stays open.
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.head}>
        <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.title}>
          {t('releases.title')}
        </h2>
        <Button variant="plain" square aria-label={t('releases.close')} onPress={close}>
          <X aria-hidden />
        </Button>
      </header>
      {older && newer ? (
        <>
          <div className={styles.choice}>
            <ReleaseSelect
              label={t('releases.older')}
              datasets={datasets}
              nameOf={nameOf}
              value={older.id}
              onChange={(atlas) => swap(atlas, atlas.id === newer.id ? older : newer)}
            />
            <ReleaseSelect
              label={t('releases.newer')}
              datasets={datasets}
              nameOf={nameOf}
              value={newer.id}
              onChange={(atlas) => swap(atlas.id === older.id ? newer : older, atlas)}
            />
          </div>
          {comparison ? (
            <>
              <ChangeList comparison={comparison} older={older} newer={newer} />
              <footer className={styles.foot}>
                <Button
                  isDisabled={comparison.changes.length === 0}
                  onPress={() =>
                    saveText(
                      `${datasetName(newer)}_changes.csv`,
                      'text/csv;charset=utf-8',
                      changesCsv(comparison.changes),
                    )
                  }
                >
                  <Download aria-hidden /> {t('releases.save')}
                </Button>
              </footer>
            </>
          ) : (
            <p className={styles.note}>
              {isTooLarge ? t('releases.tooLarge', { most: format.number(MOST_COMPARED) }) : t('releases.comparing')}
            </p>
          )}
        </>
      ) : (
        <div className={styles.note}>
          <p>{t('releases.needsTwo')}</p>
          <Button onPress={openImport}>{t('imports.menuImport')}</Button>
        </div>
      )}
    </section>
  );
}

/** The datasets in memory, without those that show two together. */
function useDatasets(): readonly Atlas[] {
  const shown = useAtlas();
  const open = useApp((state) => state.openAtlases);
  const all = shown && !open.some(({ id }) => id === shown.id) ? [shown, ...open] : open;
  return all.filter(({ parts }) => parts === undefined);
}

/** The chosen two. At first the first two of the library, that of the earlier date before the other. */
function pairOf(
  datasets: readonly Atlas[],
  chosen: readonly [string, string] | null,
): readonly [Atlas | null, Atlas | null] {
  const find = (id: string | undefined) => datasets.find((atlas) => atlas.id === id);
  const [older, newer] = [find(chosen?.[0]), find(chosen?.[1])];
  if (older && newer) return [older, newer];
  const [first, second] = datasets;
  if (!first || !second) return [null, null];
  const isDated = !first.imported && !second.imported;
  return isDated && first.updated > second.updated ? [second, first] : [first, second];
}

function sizeOf(atlas: Atlas | null): number {
  return atlas?.engine.table.incidentCount ?? 0;
}

/** The button that the panel was opened from. */
function focusMenu(): void {
  document.querySelector<HTMLElement>('[data-dataset-menu]')?.focus();
}
