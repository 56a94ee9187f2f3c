/** Collects what a setup has to undo, so that nothing is removed by hand. */
export interface Scope {
  /** Adds a listener that `dispose` removes. */
  listen<E extends Event>(
    target: EventTarget,
    type: string,
    handler: (event: E) => void,
    options?: AddEventListenerOptions,
  ): void;
  /** Registers what `dispose` calls. */
  defer(undo: () => void): void;
  /** Undoes everything, the last first. A second call does nothing. */
  dispose(): void;
}

export function createScope(): Scope {
  const undos: (() => void)[] = [];
  return {
    listen(target, type, handler, options) {
      // The caller names the type and its event together, as the browser's own typings do for each element.
      const listener = handler as (event: Event) => void;
      target.addEventListener(type, listener, options);
      undos.push(() => target.removeEventListener(type, listener, options));
    },
    defer(undo) {
      undos.push(undo);
    },
    dispose() {
      for (let undo = undos.pop(); undo; undo = undos.pop()) undo();
    },
  };
}
