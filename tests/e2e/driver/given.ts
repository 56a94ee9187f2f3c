import type { Page } from '@playwright/test';
import type { PageWatch } from '../watch-page';

const DATASET = '**/data/iraq-2019-2020.json';

/** What a test starts from, before the page is opened. */
export class Given {
  constructor(
    private readonly page: Page,
    private readonly watch: PageWatch,
  ) {}

  async aScreenOf(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async aSystemInTheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
  }

  async noDataset(): Promise<void> {
    await this.page.route(DATASET, (route) => route.fulfill({ status: 404, body: 'Not found.' }));
    this.watch.allow(/Failed to load resource.*iraq-2019-2020/);
  }

  /** The dataset's place is taken by other text. */
  async aDatasetOf(body: string): Promise<void> {
    await this.page.route(DATASET, (route) => route.fulfill({ contentType: 'application/json', body }));
  }

  /** The dataset comes on the second try. */
  async aDatasetThatFailsOnce(): Promise<void> {
    await this.page.route(DATASET, (route) => route.fulfill({ status: 503, body: 'Busy.' }), { times: 1 });
    this.watch.allow(/Failed to load resource.*iraq-2019-2020/);
  }

  async noBasemap(): Promise<void> {
    await this.page.route('**/*.pmtiles', (route) => route.fulfill({ status: 404, body: 'Not found.' }));
    this.watch.allow(/Failed to load resource.*pmtiles/);
  }

  async noWebGl2(): Promise<void> {
    await this.page.addInitScript(() => {
      const prototypes = [HTMLCanvasElement.prototype, OffscreenCanvas.prototype];
      for (const prototype of prototypes) {
        const real = prototype.getContext;
        Reflect.set(prototype, 'getContext', function (this: unknown, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...rest]);
        });
      }
    });
  }

  /** As with all site data forbidden: the mere mention of storage throws. */
  async blockedStorage(): Promise<void> {
    await this.page.addInitScript(() => {
      const refusal = () => new DOMException('Access is denied for this document.', 'SecurityError');
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            throw refusal();
          },
        });
      }
      Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: () => Promise.reject(refusal()) });
    });
  }

  /** The private file system is refused; the browser's database is there. */
  async noPrivateFiles(): Promise<void> {
    await this.page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('Access is denied for this document.', 'SecurityError'));
      Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: refuse });
    });
  }

  /** A file on another host, which lets other pages read it. */
  async aFileElsewhere(url: string, body: string): Promise<void> {
    this.watch.allow(new RegExp(`request to another host: ${url}`));
    const headers = { 'access-control-allow-origin': '*' };
    await this.page.route(url, (route) => route.fulfill({ contentType: 'text/csv', headers, body }));
  }

  /** A file that the browser may not read. Whether the host refuses or is out of reach, a page is told the same. */
  async aFileOutOfReach(url: string): Promise<void> {
    this.watch.allow(new RegExp(`request to another host: ${url}`));
    this.watch.allow(/Failed to load resource/);
    await this.page.route(url, (route) => route.abort('accessdenied'));
  }

  /** A mistake of ours that shows when a detail is opened. */
  async aDetailThatThrows(message: string): Promise<void> {
    this.watch.allow(new RegExp(message));
    await this.page.addInitScript((words) => {
      Object.defineProperty(Element.prototype, 'scrollTo', {
        value: () => {
          throw new Error(words);
        },
      });
    }, message);
  }
}
