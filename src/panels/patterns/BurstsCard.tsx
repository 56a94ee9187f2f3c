import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { Select } from '../../ui/Select';
import { ChartCard } from '../charts/ChartCard';
import { burstsNotes, burstsSummary, burstsTable, scanWork } from './bursts-data';
import { withChosen } from './choice-options';
import type { PatternCardProps } from './pattern-source';
import { useSteps } from './use-steps';

const WIDTHS: readonly number[] = [1, 3, 7, 14, 30];

/** Days in which more incidents come together than chance explains, by a scan test. */
export function BurstsCard({ source, choice, onChange }: PatternCardProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const width = choice.burstDays;
  const work = useMemo(() => scanWork(source, width), [source, width]);
  const result = useSteps(work);
  const table = useMemo(() => burstsTable(source, result, texts), [source, result, texts]);
  return (
    <ChartCard
      title={t('patterns.bursts-title')}
      name={t('patterns.bursts-name')}
      summary={burstsSummary(source, result, width, texts)}
      notes={burstsNotes(source, result, width, texts)}
      table={table}
      draw={null}
      isTable
    >
      <Select
        label={t('patterns.bursts-width')}
        value={String(width)}
        onChange={(days) => onChange({ ...choice, burstDays: Number(days) })}
      >
        {withChosen(WIDTHS, width).map((each) => (
          <option key={each} value={each}>
            {format.number(each)}
          </option>
        ))}
      </Select>
    </ChartCard>
  );
}
