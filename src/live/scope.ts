/** Collects what a setup must undo, so that no code removes a listener itself. */
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
  /** Undoes everything in reverse order. A second call does nothing. */
  dispose(): void;
}

export function createScope(): Scope {
  const undos: (() => void)[] = [];
  return {
    listen(target, type, handler, options) {
      // The caller states which event the type has, as the browser's typings do for each element.
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
