import { archiveCommand } from './src/archive-command.mjs';

try {
  await archiveCommand(process.argv.slice(2), (text) => process.stderr.write(`${text}\n`));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
