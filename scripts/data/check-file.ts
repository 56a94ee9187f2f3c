import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse, printParseErrorCode } from 'jsonc-parser';
import { faultsOf } from '../../src/dataset/curated/schema';
import type { ImportReport } from '../../src/dataset/import/rows/import-report';
import type { TroubledRow } from '../../src/dataset/import/rows/troubled-rows';
import { faultText } from '../../src/i18n/fault-text';
import { createTexts, loadLaterMessages, type Texts } from '../../src/i18n/texts';
import { importData } from './import-data';
import { lineCounter, linesOfJson, linesOfRecords } from './line-numbers';
import { tellOutcome } from './tell-outcome';

/** What is wrong with a data file. */
export interface CheckedFile {
  /** `file:line: sentence`, the form that editors and CI make links of. */
  readonly problems: readonly string[];
  readonly summary: readonly string[];
  /** Whether a build would refuse the file. */
  readonly isUsable: boolean;
}

const TEXTS = ['csv', 'tsv', 'delimited'];

/** Checks a file as an import would, with the same code. Records are counted as in `ImportReport`. */
export async function checkFile(path: string): Promise<CheckedFile> {
  await loadLaterMessages();
  const texts = createTexts('en');
  const dataset = /\.json$/i.test(path) ? await checkDataset(path, texts) : null;
  if (dataset) return dataset;
  const data = await importData(path, 'checked', null);
  const { lines, isUsable } = await tellOutcome(data);
  const report = 'report' in data ? data.report : null;
  const problems = report && data.type !== 'dataset' ? await rowProblems(path, report, texts) : [];
  return { problems, summary: lines, isUsable };
}

/** Null when the file is JSON of another kind than ours, which the import can tell more about. */
async function checkDataset(path: string, texts: Texts): Promise<CheckedFile | null> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const errors: Parameters<typeof parse>[1] = [];
  const value: unknown = parse(text, errors, { disallowComments: true });
  if (errors.length > 0) {
    const lineAt = lineCounter(text);
    const problems = errors.map(
      ({ error, offset }) => `${path}:${lineAt(offset)}: not JSON: ${printParseErrorCode(error)}`,
    );
    return { problems, summary: [`${basename(path)} is not JSON.`], isUsable: false };
  }
  if (typeof value !== 'object' || value === null || !('incidents' in value)) return null;
  const lineOf = linesOfJson(text);
  const faults = faultsOf(value);
  const problems = faults.map((fault) => {
    const { path: where, ...rest } = fault;
    return `${path}:${lineOf(where)}: ${where || texts.t('faults.wholeFile')}: ${faultText(rest, texts)}`;
  });
  const count = Array.isArray(value.incidents) ? value.incidents.length : 0;
  return { problems, summary: [`Incidents: ${count}; problems: ${faults.length}.`], isUsable: count > 0 };
}

async function rowProblems(path: string, report: ImportReport, texts: Texts): Promise<readonly string[]> {
  const lineOf = TEXTS.includes(report.container) ? await linesOfText(path) : null;
  const listed = [...report.troubled].sort((a, b) => a.record - b.record);
  return listed.flatMap((row) => sentences(row, texts).map((sentence) => `${path}:${where(row, lineOf)}: ${sentence}`));
}

/** A file without lines, such as a workbook, is counted in rows as a spreadsheet does. A record's number counts the lines above it. */
function where({ record }: TroubledRow, lineOf: ((record: number) => number) | null): string {
  return lineOf ? String(lineOf(record)) : `row ${record + 1}`;
}

async function linesOfText(path: string): Promise<(record: number) => number> {
  const lines = linesOfRecords(await readFile(path, 'utf8'));
  return (record) => lines[record] ?? lines.length;
}

function sentences({ severity, problems }: TroubledRow, { t }: Texts): readonly string[] {
  const kind = severity === 'rejection' ? 'left out' : 'doubtful';
  return problems.map(({ code, column, value }) => {
    const place = column === '' ? '' : ` in "${column}"`;
    const read = value === '' ? '' : `: ${value}`;
    return `${kind}: ${t(`imports.code-${code}`)}${place}${read}`;
  });
}
