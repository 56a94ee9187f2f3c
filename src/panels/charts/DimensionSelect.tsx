import { useTexts } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import type { Dimension } from '../../spacetime/event-table';
import { Select } from '../../ui/Select';

interface DimensionSelectProps {
  readonly label: string;
  readonly dimensions: readonly Dimension[];
  readonly value: string;
  readonly onChange: (dimension: string) => void;
}

/** The choice of what a chart is divided by. */
export function DimensionSelect({ label, dimensions, value, onChange }: DimensionSelectProps) {
  const texts = useTexts();
  return (
    <Select label={label} value={value} onChange={onChange}>
      {dimensions.map(({ id }) => (
        <option key={id} value={id}>
          {dimensionLabel(texts, id)}
        </option>
      ))}
    </Select>
  );
}
