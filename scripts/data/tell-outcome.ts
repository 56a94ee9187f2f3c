import type { ImportReport } from '../../src/dataset/import/rows/import-report';
import { faultText } from '../../src/i18n/fault-text';
import { createTexts, loadLaterMessages, type Texts } from '../../src/i18n/texts';
import { problemText } from '../../src/panels/text/problem-text';
import type { ImportedData } from './import-data';

/** What an import came to, in words for a terminal. */
export interface ToldOutcome {
  readonly lines: readonly string[];
  /** Whether the data can be shown at all. */
  readonly isUsable: boolean;
}

export async function tellOutcome(data: ImportedData): Promise<ToldOutcome> {
  await loadLaterMessages();
  const texts = createTexts('en');
  switch (data.type) {
    case 'noColumns':
      return refused(
        `"data.mapping" names columns that the file does not have: ${data.missing.join(', ')}.`,
        `Its columns: ${data.columns.join(', ')}.`,
      );
    case 'several':
      return refused(
        `The file holds several tables (${data.names.join(', ')}). Save the one that you mean in a file of its own.`,
      );
    case 'failed':
      return refused(problemText(texts, data.problem), ...groupLines(data.report, texts));
    case 'dataset': {
      const faults = data.repairs.map(({ path, ...fault }) => {
        const where = path || texts.t('faults.wholeFile');
        return `  ${where}: ${faultText(fault, texts)}`;
      });
      return { lines: [`${data.report.loaded} incidents.`, ...faults], isUsable: true };
    }
    case 'table': {
      const { rows, loaded, placed, doubtful, rejected } = data.report;
      const sum = `${rows} rows: ${loaded} loaded, ${placed} of them on the map, ${doubtful} with a doubt, ${rejected} left out.`;
      return { lines: [sum, ...groupLines(data.report, texts)], isUsable: true };
    }
  }
}

function refused(...lines: readonly string[]): ToldOutcome {
  return { lines, isUsable: false };
}

function groupLines(report: ImportReport | null, { t }: Texts): readonly string[] {
  const groups = report?.groups ?? [];
  return groups.map(
    ({ code, column, count }) => `  ${count} × ${t(`imports.code-${code}`)}${column && ` (${column})`}`,
  );
}
