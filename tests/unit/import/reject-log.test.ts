import { describe, expect, it } from 'vitest';
import { RejectLog, rejectsAsCsv } from '../../../src/dataset/import/rows/reject-log';

const WORDS = { row: 'row', reason: 'reason', column: 'column', reasonOf: (code: string) => `why: ${code}` };

async function csvOf(cells: readonly string[]): Promise<string> {
  const log = new RejectLog();
  log.add(7, 'dateMissing', 'date', '', cells);
  const rejects = log.finish();
  if (!rejects) throw new Error('The log is empty');
  const csv = await rejectsAsCsv(rejects, ['date', 'note'], WORDS);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.arrayBuffer());
}

describe('the rejected rows as CSV', () => {
  it('have the row, the reason and the column before the columns of the file', async () => {
    expect(await csvOf(['', 'a bomb'])).toBe(
      '\ufeffrow,reason,column,date,note\r\n7,why: dateMissing,date,,a bomb\r\n',
    );
  });

  it.each([
    ['a negative number as it is', '-12.5', '-12.5'],
    ['a decimal comma in quotes', '-12,5', '"-12,5"'],
    ['a formula as plain text', '=1+1', "'=1+1"],
    ['a formula with a comma as plain text in quotes', '=SUM(A1,A2)', '"\'=SUM(A1,A2)"'],
    ['quotes doubled', 'a "big" one', '"a ""big"" one"'],
  ])('keep %s', async (_, cell, written) => {
    expect(await csvOf(['', cell])).toBe(
      `\ufeffrow,reason,column,date,note\r\n7,why: dateMissing,date,,${written}\r\n`,
    );
  });
});
