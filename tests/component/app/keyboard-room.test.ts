import { afterEach, describe, expect, it, vi } from 'vitest';
import { attachKeyboardRoom } from '../../../src/app/attach-keyboard-room';

/** A visual viewport whose height a test sets. jsdom has none. */
class View extends EventTarget {
  height = window.innerHeight;
  scale = 1;
  offsetTop = 0;
  shows(height: number): void {
    this.height = height;
    this.dispatchEvent(new Event('resize'));
  }
}

const covered = () => document.documentElement.style.getPropertyValue('--keyboard-height');

describe('the room that a keyboard on the screen leaves', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  function open() {
    const view = new View();
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: view });
    const field = document.body.appendChild(document.createElement('input'));
    return { view, field, dispose: attachKeyboardRoom(document) };
  }

  it('is told while a field has the focus, and taken back with the keyboard', () => {
    const { view, field, dispose } = open();
    field.focus();
    view.shows(window.innerHeight - 300);
    expect(covered()).toBe('300px');
    expect(document.documentElement).toHaveAttribute('data-keyboard');
    view.shows(window.innerHeight);
    expect(covered()).toBe('');
    view.shows(window.innerHeight - 300);
    dispose();
    expect(document.documentElement).not.toHaveAttribute('data-keyboard');
  });

  it('is not taken for the bars of a browser, for a zoomed page, or while nothing is typed', () => {
    const { view, field, dispose } = open();
    view.shows(window.innerHeight - 300);
    expect(covered()).toBe('');
    field.focus();
    view.shows(window.innerHeight - 60);
    expect(covered()).toBe('');
    view.scale = 2;
    view.shows(window.innerHeight / 2);
    expect(covered()).toBe('');
    dispose();
  });
});
