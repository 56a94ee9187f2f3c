import { describe, expect, it } from 'vitest';
import { createScope } from '../../../src/live/scope';

describe('a scope', () => {
  it('removes its listeners and undoes the rest in reverse order', () => {
    const scope = createScope();
    const target = new EventTarget();
    const seen: string[] = [];
    scope.defer(() => seen.push('first'));
    scope.listen(target, 'change', () => seen.push('heard'));
    scope.defer(() => seen.push('second'));
    target.dispatchEvent(new Event('change'));
    scope.dispose();
    target.dispatchEvent(new Event('change'));
    expect(seen).toEqual(['heard', 'second', 'first']);
  });

  it('undoes everything only once', () => {
    const scope = createScope();
    let undone = 0;
    scope.defer(() => {
      undone += 1;
    });
    scope.dispose();
    scope.dispose();
    expect(undone).toBe(1);
  });
});
