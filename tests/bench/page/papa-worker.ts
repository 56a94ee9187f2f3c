import Papa from 'papaparse';

export interface PapaReply {
  readonly rows: number;
  readonly cells: number;
}

self.addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  let rows = 0;
  let cells = 0;
  Papa.parse<string[]>(file, {
    chunk: ({ data }) => {
      rows += data.length;
      for (const row of data) cells += row.length;
    },
    complete: () => self.postMessage({ rows, cells } satisfies PapaReply),
  });
});
