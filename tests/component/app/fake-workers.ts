import { vi } from 'vitest';
import type { ToWorker } from '../../../src/offline/worker-messages';

/** A browser's workers for the page, with the answers that a test gives. */
export class FakeWorkers extends EventTarget {
  controller: { postMessage: (message: unknown) => void } | null = null;
  registration: FakeRegistration | null = null;
  readonly register = vi.fn(async (address: string) => {
    this.registration ??= new FakeRegistration(new URL('./', address).href);
    return this.registration;
  });
  readonly getRegistration = async () => this.registration ?? undefined;
  readonly ready = new Promise<never>(() => {});

  /** Puts these workers into the browser of the test. */
  install(): void {
    Object.defineProperty(navigator, 'serviceWorker', { value: this, configurable: true });
  }
}

export class FakeRegistration extends EventTarget {
  waiting: { postMessage: (message: unknown) => void } | null = null;
  installing: EventTarget | null = null;
  answers: Partial<Record<ToWorker['type'], unknown>> = {};
  readonly asked: string[] = [];
  readonly update = vi.fn(async () => this);
  readonly unregister = vi.fn(async () => true);
  readonly active = {
    postMessage: (message: ToWorker, [port]: readonly MessagePort[]) => {
      this.asked.push(message.type);
      port?.postMessage(this.answers[message.type] ?? null);
    },
  };

  constructor(readonly scope: string) {
    super();
  }
}
