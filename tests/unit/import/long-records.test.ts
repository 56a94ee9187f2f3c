import { expect, test } from 'vitest';
import { runImport } from '../../fixtures/import/run-import';

test.each([200, 1600, 2400])('%i rows with a cell of many lines are read, wherever the file is cut', async (rows) => {
  const note = Array.from({ length: 40 }, (_, line) => `line ${line} of a long note, with a comma`).join('\n');
  const lines = Array.from(
    { length: rows },
    (_, row) => `2020-03-${String((row % 28) + 1).padStart(2, '0')},33.5,44.2,"${note}"`,
  );
  const { read } = await runImport(['date,latitude,longitude,note', ...lines].join('\n'));
  expect(read.counts).toMatchObject({ rows, loaded: rows, rejected: 0 });
});
