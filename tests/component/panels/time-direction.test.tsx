import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DetailPanel } from '../../../src/panels/detail/DetailPanel';
import { PlayControls } from '../../../src/timeline/PlayControls';
import { renderWith, storeWith } from './with-store';

/** Whether the first button stands left of the second: earlier in an element that runs from left to right. */
function standsLeftOf(first: HTMLElement, second: HTMLElement): boolean {
  const row = first.closest('[dir]');
  const isBefore = (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return row?.getAttribute('dir') === 'ltr' && row === second.closest('[dir]') && isBefore;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the way of time in Arabic', () => {
  it('leads from the previous incident on the left to the next on the right', () => {
    renderWith(storeWith(), <PlayControls />, 'ar');
    expect(standsLeftOf(button('الحادثة السابقة'), button('الحادثة التالية'))).toBe(true);
  });

  it('is the same in the detail, and its arrows are not turned', async () => {
    const store = storeWith();
    store.getState().selectById('taji-1');
    renderWith(store, <DetailPanel />, 'ar');
    const [before, after] = [await screen.findByRole('button', { name: 'السابقة زمنيا' }), button('التالية زمنيا')];
    expect(standsLeftOf(before, after)).toBe(true);
    expect(before.querySelector('.lucide-chevron-left')).toBeInTheDocument();
    expect(after.querySelector('.lucide-chevron-right')).toBeInTheDocument();
  });
});
