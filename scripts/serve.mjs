import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ServerProblem, startServer } from './server/start-server.mjs';

const DEFAULT_PORT = 4173;
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

async function main() {
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new ServerProblem(`PORT is "${process.env.PORT}", which is not a port. Use a number from 1 to 65535.`);
  }
  const { values } = parseArgs({ options: { archive: { type: 'string' } } });
  const server = await startServer({ root: process.env.ATLAS_DIST || DIST, port, ...values });
  const stop = () => server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Incident Atlas is at ${server.url} (Ctrl+C stops it)`);
  if (values.archive) console.log(`The archive is at ${server.url}?archive=archive/`);
}

main().catch((error) => {
  console.error(error instanceof ServerProblem ? error.message : error);
  process.exitCode = 1;
});
