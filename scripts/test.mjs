import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Each step is an npm script. A step is skipped when the step that it `needs` failed. */
const STEPS = [
  { title: 'Format and lint', script: 'lint' },
  { title: 'Types', script: 'types' },
  { title: 'Unit tests', script: 'unit' },
  { title: 'Component tests', script: 'component' },
  { title: 'Build', script: 'build' },
  { title: 'End-to-end tests in a browser, on the build', script: 'e2e', needs: 'build' },
];

function run(script) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

const results = new Map();
for (const { title, script, needs } of STEPS) {
  console.log(`\n== ${title} ${'='.repeat(Math.max(4, 72 - title.length))}\n`);
  const started = performance.now();
  const blocked = needs !== undefined && !results.get(needs).passed;
  if (blocked) console.log(`Not run: it needs "${needs}", which failed. This counts as a failure.`);
  const passed = !blocked && (await run(script));
  results.set(script, { title, passed, seconds: (performance.now() - started) / 1000 });
}

console.log(`\n== Summary ${'='.repeat(65)}\n`);
for (const { title, passed, seconds } of results.values()) {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${title} (${seconds.toFixed(1)} s)`);
}
const failed = [...results.values()].filter(({ passed }) => !passed).length;
console.log(`\n${results.size - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
