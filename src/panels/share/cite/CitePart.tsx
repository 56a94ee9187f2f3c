import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Atlas } from '../../../dataset/atlas';
import type { CitedItem } from '../../../domain/citation';
import { CITATION_FILE_TYPES, CITATION_FILES, type CitationFile, citationFile } from '../../../domain/citation-files';
import { CITATION_STYLES, type CitationStyle, citationText } from '../../../i18n/citation-text';
import { titleText } from '../../../i18n/incident-title';
import { withoutMarks } from '../../../i18n/isolate';
import { type Texts, useTexts } from '../../../i18n/texts';
import { datasetLink } from '../../../state/link/screen-link';
import { useAppStore } from '../../../state/store-context';
import { Button } from '../../../ui/Button';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { useDetail } from '../../detail/use-detail';
import { datasetItems, incidentItems, seenToday, viewItems } from '../../text/cited-items';
import { CopyField } from '../CopyField';
import { datasetName } from '../export/file-name';
import { saveText } from '../export/save-file';
import styles from '../ShareDialog.module.css';

interface CitePartProps {
  readonly atlas: Atlas;
  readonly link: string;
}

const FORMATS = [...CITATION_STYLES, ...CITATION_FILES];
type CitationFormat = (typeof FORMATS)[number];

/** Citations of the dataset, of what the map shows, and of the open incident, in the styles that papers ask for. */
export function CitePart({ atlas, link }: CitePartProps) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const { selected } = store.getState();
  const [what, setWhat] = useState<'dataset' | 'view' | 'incident'>(selected >= 0 ? 'incident' : 'view');
  const [format, setFormat] = useState<CitationFormat>('apa');
  const items = useItems(atlas, what, link, texts);
  const text = items && citationOf(items, format, texts);
  return (
    <div className={styles.part}>
      <div className={styles.row}>
        <SegmentedControl
          label={t('share.citeWhat')}
          options={[
            { value: 'dataset', label: t('share.cite-dataset') },
            { value: 'view', label: t('share.cite-view') },
            { value: 'incident', label: t('share.cite-incident'), isDisabled: selected < 0 },
          ]}
          value={what}
          onChange={setWhat}
        />
        <SegmentedControl
          label={t('share.citeFormat')}
          options={FORMATS.map((value) => ({ value, label: t(`cite.${value}`) }))}
          value={format}
          onChange={setFormat}
        />
      </div>
      {text === null ? <p>{t('panels.reading')}</p> : null}
      {text === undefined ? <p role="alert">{t('share.citeUnreadable')}</p> : null}
      {text ? (
        <CopyField label={t('share.citation')} text={text} rows={isFile(format) ? 14 : 7} isCode={isFile(format)}>
          {isFile(format) ? (
            <Button onPress={() => saveCitation(datasetName(atlas), what, format, text)}>
              <Download aria-hidden />
              {t('share.saveCitation')}
            </Button>
          ) : null}
        </CopyField>
      ) : null}
      {selected < 0 ? <p className={styles.note}>{t('share.citeOpenIncident')}</p> : null}
      <p className={styles.note}>{t('share.citeNote')}</p>
    </div>
  );
}

/** The items to cite; null while the record is read, undefined where it cannot be. */
function useItems(
  atlas: Atlas,
  what: 'dataset' | 'view' | 'incident',
  link: string,
  texts: Texts,
): readonly CitedItem[] | null | undefined {
  const store = useAppStore();
  const state = store.getState();
  const read = useDetail(atlas, state.selected);
  const seen = seenToday(link);
  if (what === 'dataset') return datasetItems(atlas, state.release, seenToday(datasetLink(link)), texts);
  if (what === 'view') return viewItems(atlas, state, seen, texts);
  if (read.status === 'loading') return null;
  if (read.status === 'failed') return undefined;
  const title = titleText(atlas.summary(state.selected), texts);
  return incidentItems(atlas, read.detail, title, { release: state.release, seen }, texts);
}

function isFile(format: CitationFormat): format is CitationFile {
  return CITATION_FILES.some((each) => each === format);
}

function citationOf(items: readonly CitedItem[], format: CitationFormat, texts: Texts): string {
  // Marks of direction are for the screen: programs that read the file take them for letters.
  if (isFile(format)) return withoutMarks(citationFile(format, items));
  const style: CitationStyle = format;
  return items.map((item) => citationText(item, style, texts)).join('\n\n');
}

function saveCitation(dataset: string, what: string, format: CitationFile, text: string): void {
  const { ending, type } = CITATION_FILE_TYPES[format];
  saveText(`${dataset}_${what}.${ending}`, type, text);
}
