import { History } from 'lucide-react';
import type { MappingPreview } from '../../dataset/import/import-messages';
import type { Mapping } from '../../dataset/import/mapping/mapping';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './RecalledMapping.module.css';

interface RecalledMappingProps {
  readonly preview: MappingPreview;
  readonly mapping: Mapping;
  /** What the reader chose for an earlier file with the same columns; null when there was none. */
  readonly recalled: Mapping | null;
}

/** Says that the columns are read as last time, and takes the fresh guess instead, or the other way round. */
export function RecalledMapping({ preview: { guess }, mapping, recalled }: RecalledMappingProps) {
  const { t } = useTexts();
  const editMapping = useApp((state) => state.editMapping);
  const same = (a: Mapping, b: Mapping) => JSON.stringify(a) === JSON.stringify(b);
  if (!recalled || same(recalled, guess.mapping)) return null;
  const isUsed = same(mapping, recalled);
  return (
    <p className={styles.notice}>
      <History aria-hidden />
      <span>{t(isUsed ? 'imports.recalled' : 'imports.recalledOther')}</span>
      <Button variant="link" onPress={() => editMapping(isUsed ? guess.mapping : recalled)}>
        {t(isUsed ? 'imports.recalledUndo' : 'imports.recalledUse')}
      </Button>
    </p>
  );
}
