/**
 * Reads the bytes in the JS heaps of a page and of its running workers, with their arrays, after a garbage collection.
 * Call this before the page starts its workers.
 */
export async function heapsOf(page) {
  const session = await page.context().newCDPSession(page);
  const workers = new Set();
  const answers = new Map();
  let asked = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
  });
  // `flatten: false`, because only then can this session send messages to workers: Playwright has no session for them.
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const askWorker = (sessionId, method) =>
    new Promise((resolve) => {
      asked += 1;
      answers.set(asked, resolve);
      const message = JSON.stringify({ id: asked, method });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => resolve(undefined));
    });
  const bytesOf = ({ usedSize = 0, backingStorageSize = 0 } = {}) => usedSize + backingStorageSize;
  return {
    async read() {
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      let bytes = bytesOf(await session.send('Runtime.getHeapUsage'));
      for (const worker of workers) {
        await askWorker(worker, 'HeapProfiler.collectGarbage');
        bytes += bytesOf(await askWorker(worker, 'Runtime.getHeapUsage'));
      }
      return bytes;
    },
  };
}
