import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A grey picture of one pixel, PNG. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCAzv2VPwAAAABJRU5ErkJggg==',
  'base64',
);

/** A server of tiles and of one file on this machine, on a port of its own. */
export interface LocalHost {
  /** Without a slash at its end. */
  readonly origin: string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Every `.png` is a tile; every other path is the file. All pages may read them. */
export async function startLocalHost(file: string): Promise<LocalHost> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const isTile = url.endsWith('.png');
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', isTile ? 'image/png' : 'text/csv');
    response.end(isTile ? TILE : file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
