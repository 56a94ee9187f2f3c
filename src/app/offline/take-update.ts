import { registrationOf } from './page-copy';

/** Lets the newer release take over and reloads the page with it. The address names what is on the screen. */
export async function takeUpdate(page: Window): Promise<void> {
  const registration = await registrationOf(page);
  if (!registration?.waiting) {
    page.location.reload();
    return;
  }
  const container = page.navigator.serviceWorker;
  container.addEventListener('controllerchange', () => page.location.reload(), { once: true });
  registration.waiting.postMessage({ type: 'takeOver' });
}
