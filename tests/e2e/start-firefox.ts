import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Firefox and what runs beside it. */
export interface RunningFirefox {
  readonly page: Page;
  /** What went wrong in the page: errors of its console, uncaught errors, requests to other hosts. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts an installed Firefox over WebDriver BiDi: Playwright drives only its own one. Firefox without a window takes its software renderer for
 * WebGL from an X display, so one is started where there is none, if Xvfb is installed.
 * @param downloads - folder for the files that the page saves
 */
export async function startFirefox(path: string, origin: string, downloads: string): Promise<RunningFirefox> {
  const display = process.env.DISPLAY ? null : await startDisplay();
  const browser = await launch(path, downloads, display?.name ?? process.env.DISPLAY);
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) problems.push(`request to another host: ${url}`);
  });
  return {
    page,
    problems,
    async close() {
      await browser.close();
      display?.program.kill();
    },
  };
}

function launch(path: string, downloads: string, display: string | undefined): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1024, height: 700 },
    env: { ...process.env, ...(display ? { DISPLAY: display } : {}) },
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'intl.accept_languages': 'en-GB',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
}

/** Starts Xvfb on a free display; null where it is not installed. */
function startDisplay(): Promise<{ readonly name: string; readonly program: ChildProcess } | null> {
  return new Promise((resolve) => {
    const program = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    program.once('error', () => resolve(null));
    program.once('exit', () => resolve(null));
    const written = program.stdio[3];
    if (!written || !('readable' in written)) return;
    createInterface({ input: written }).once('line', (number) => resolve({ name: `:${number}`, program }));
  });
}
