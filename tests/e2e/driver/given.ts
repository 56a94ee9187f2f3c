import type { Page } from '@playwright/test';
import type { PageWatch } from '../watch-page';

const DATASET = '**/data/iraq-2019-2020.json';

/** The conditions of a test. They are set before the page opens. */
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

  /** The server sends this text instead of the dataset. */
  async aDatasetOf(body: string): Promise<void> {
    await this.page.route(DATASET, (route) => route.fulfill({ contentType: 'application/json', body }));
  }

  /** The first request for the dataset fails; the second succeeds. */
  async aDatasetThatFailsOnce(): Promise<void> {
    await this.page.route(DATASET, (route) => route.fulfill({ status: 503, body: 'Busy.' }), { times: 1 });
    this.watch.allow(/Failed to load resource.*iraq-2019-2020/);
  }

  async noBasemap(): Promise<void> {
    await this.page.route('**/*.pmtiles', (route) => route.fulfill({ status: 404, body: 'Not found.' }));
    this.watch.allow(/Failed to load resource.*pmtiles/);
  }

  /** The basemap that was missing can be reached, and the browser notices that it has a network. */
  async theBasemapAgain(): Promise<void> {
    await this.page.unroute('**/*.pmtiles');
    await this.page.evaluate(() => window.dispatchEvent(new Event('online')));
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

  /** The browser forbids all site data: reading the name of a storage throws. */
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

  /** The browser refuses the private file system, but has its database. */
  async noPrivateFiles(): Promise<void> {
    await this.page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('Access is denied for this document.', 'SecurityError'));
      Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: refuse });
    });
  }

  /** A file on another host that allows every page to read it. */
  async aFileElsewhere(url: string, body: string): Promise<void> {
    this.watch.allow(new RegExp(`request to another host: ${url}`));
    const headers = { 'access-control-allow-origin': '*' };
    await this.page.route(url, (route) => route.fulfill({ contentType: 'text/csv', headers, body }));
  }

  /** A file that the page cannot read. The page cannot know whether the host refuses or cannot be reached. */
  async aFileOutOfReach(url: string): Promise<void> {
    this.watch.allow(new RegExp(`request to another host: ${url}`));
    this.watch.allow(/Failed to load resource/);
    await this.page.route(url, (route) => route.abort('accessdenied'));
  }

  /** The app has a bug that throws when a detail opens. */
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
