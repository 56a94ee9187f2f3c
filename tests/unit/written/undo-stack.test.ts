import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, MOST_STEPS, redone, type UndoStack, undone, undoStack } from '../../../src/domain/undo-stack';

const times = <T>(count: number, start: T, step: (value: T) => T): T => {
  let value = start;
  for (let at = 0; at < count; at += 1) value = step(value);
  return value;
};

describe('the stack of undo', () => {
  it('gives back every state on the way to the start, and every state on the way to the end again', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), (states) => {
        const distinct = ['start', ...states].map((text, at) => ({ text, at }));
        const [first, ...others] = distinct;
        let stack: UndoStack<object | undefined, string> = undoStack(first);
        for (const each of others) stack = changed(stack, each, 'note');
        for (let back = 0; back < distinct.length; back += 1) {
          const there = times(back, stack, undone);
          expect(there.present).toBe(distinct[distinct.length - 1 - back]);
          expect(times(back, there, redone)).toEqual(stack);
        }
      }),
    );
  });

  it('forgets what was undone once something else is changed', () => {
    const stack = changed(undone(changed(undoStack('a'), 'b', 'first')), 'c', 'second');
    expect(redone(stack)).toBe(stack);
    expect(undone(stack).present).toBe('a');
  });

  it('takes back joined changes as one', () => {
    const stack = changed(changed(undoStack('a'), 'ab', 'typed'), 'abc', 'typed', true);
    expect(undone(stack).present).toBe('a');
  });

  it('keeps the newest changes when there are more than it holds', () => {
    let stack: UndoStack<number, string> = undoStack(0);
    for (let at = 1; at <= MOST_STEPS + 5; at += 1) stack = changed(stack, at, 'note');
    expect(times(MOST_STEPS + 50, stack, undone).present).toBe(5);
  });
});
