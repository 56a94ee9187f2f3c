import type { MappingPreview } from '../../dataset/import/import-messages';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { LabelledSelect } from './LabelledSelect';

/** The choice of a sheet, for a workbook with more than one. */
export function SheetChoice({ preview: { sheets } }: { readonly preview: MappingPreview }) {
  const { t } = useTexts();
  const chooseSheet = useApp((state) => state.chooseSheet);
  if (!sheets || sheets.names.length < 2) return null;
  return (
    <LabelledSelect
      label={t('imports.sheet')}
      value={String(sheets.open)}
      options={sheets.names.map((name, at) => ({ value: String(at), label: name }))}
      onChange={(value) => chooseSheet(Number(value))}
    />
  );
}
