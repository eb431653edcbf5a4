/** Whatever comes after goes on in a task of its own: the page around has its turn first. Where there is no page, nobody waits. */
export function yieldToMain(): Promise<void> {
  const { scheduler, document } = globalThis as { scheduler?: { yield?(): Promise<void> }; document?: unknown };
  if (!document) return Promise.resolve();
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
