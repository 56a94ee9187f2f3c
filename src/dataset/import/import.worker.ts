import { ImportHost } from './import-host';
import type { ImportRequest } from './import-messages';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const host = new ImportHost((reply, transfer) => scope.postMessage(reply, transfer));

scope.addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void host.handle(event.data);
});
