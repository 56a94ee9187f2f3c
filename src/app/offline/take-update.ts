import { registrationOf } from './page-copy';

/** Lets the newer release take over and reloads the page with it. The address names what is on the screen. */
export async function takeUpdate(page: Window): Promise<void> {
  const registration = await registrationOf(page);
  if (!registration?.waiting) {
    page.location.reload();
    return;
  }
  const { waiting } = registration;
  const container = page.navigator.serviceWorker;
  const reload = () => page.location.reload();
  // A tab that was open before there was a worker has no controller, and never hears that it changed.
  if (container.controller) container.addEventListener('controllerchange', reload, { once: true });
  else waiting.addEventListener('statechange', reload, { once: true });
  waiting.postMessage({ type: 'takeOver' });
}
