import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachFocusGuard } from '../../../src/app/attach-focus-guard';

let detach: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  detach = attachFocusGuard(document);
});

afterEach(() => {
  detach();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Shows the page, gives the focus to the element and presses it. */
function press(html: string, id: string, change: (pressed: HTMLElement) => void): void {
  document.body.innerHTML = html;
  const pressed = document.getElementById(id);
  if (!pressed) throw new Error(`no element ${id}`);
  pressed.addEventListener('click', () => change(pressed));
  pressed.focus();
  pressed.click();
  vi.advanceTimersByTime(1000);
}

const CHIPS = '<section><button id="one">1</button><button id="two">2</button><button id="three">3</button></section>';

describe('the focus', () => {
  it('moves to the next control of the group when a chip is removed', () => {
    press(CHIPS, 'two', (chip) => chip.remove());
    expect(document.activeElement?.id).toBe('three');
  });

  it('moves to the one before when the last chip is removed', () => {
    press(CHIPS, 'three', (chip) => chip.remove());
    expect(document.activeElement?.id).toBe('two');
  });

  it('moves on from a button that its press disables', () => {
    press(CHIPS, 'one', (button) => button.setAttribute('disabled', ''));
    expect(document.activeElement?.id).toBe('two');
  });

  it('moves to the group around when the whole group goes', () => {
    press(
      `<main><a id="before" href="#x">a</a><ul><li><button id="only">x</button></li></ul></main>`,
      'only',
      (button) => button.closest('ul')?.remove(),
    );
    expect(document.activeElement?.id).toBe('before');
  });

  it('goes to what stands in the place of controls that were all made anew', () => {
    press(`<section>${CHIPS}</section>`, 'two', (chip) => {
      const section = chip.closest('section');
      if (section) section.innerHTML = '<button id="a">a</button><button id="b">b</button>';
    });
    expect(document.activeElement?.id).toBe('b');
  });

  it('does not go to a control that is hidden', () => {
    press(CHIPS.replace('id="three"', 'id="three" hidden'), 'two', (chip) => chip.remove());
    expect(document.activeElement?.id).toBe('one');
  });

  it('is left alone where something else has taken it, and where the reader pressed beside all controls', () => {
    press(CHIPS, 'two', (chip) => {
      chip.remove();
      document.getElementById('one')?.focus();
    });
    expect(document.activeElement?.id).toBe('one');
    (document.activeElement as HTMLElement).blur();
    document.body.click();
    vi.advanceTimersByTime(1000);
    expect(document.activeElement).toBe(document.body);
  });
});
