import { it } from 'vitest';
import { guessMapping } from '../../../src/dataset/import/mapping/guess-mapping';
import { openFile } from '../../../src/dataset/import/open/open-table';
import { guessCsvFormat } from '../../../src/dataset/import/readers/csv/guess-csv-format';
import { sampleOf } from '../../../src/dataset/import/readers/row-sample';

it('q', async () => {
  const text = Array.from({ length: 40 }, (_, at) => `line ${at}, 31/12/2001, and more`).join('\n');
  for (const n of [200, 400, 800]) {
    const file = [
      'when,town,note',
      ...Array.from({ length: n }, (_, at) => `3/${(at % 12) + 1}/2018,Town${at},"${text}"`),
    ].join('\n');
    let t = performance.now();
    const say = (w: string) => {
      process.stdout.write(`${n} ${w} ${Math.round(performance.now() - t)}\n`);
      t = performance.now();
    };
    guessCsvFormat(file);
    say('format');
    const o = await openFile(new Blob([file]), { sheet: null, onUnpack: () => undefined });
    say('open');
    if (o.type !== 'table') return;
    const s = await sampleOf(o.table);
    say('sample ' + s.length);
    guessMapping({ columns: o.table.columns, rows: s });
    say('guess');
    const { chooseMapping } = await import('../../../src/dataset/import/formats/choose-format');
    const { importTable } = await import('../../../src/dataset/import/rows/import-table');
    const ch = chooseMapping(o.table, guessMapping({ columns: o.table.columns, rows: s }).mapping);
    say('choose');
    await importTable(o.table, ch.reader);
    say('import');
  }
}, 60000);
