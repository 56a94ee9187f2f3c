import type { MappingPreview } from '../../dataset/import/import-messages';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';

/** Goes back to the choice among several tables, where there were several. */
export function TablesChoice({ preview }: { readonly preview: MappingPreview }) {
  const { t } = useTexts();
  const reviseGather = useApp((state) => state.reviseGather);
  if (preview.severalTables === undefined) return null;
  return <Button onPress={reviseGather}>{t('imports.severalChange')}</Button>;
}
