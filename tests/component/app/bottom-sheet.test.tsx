import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BottomSheet } from '../../../src/app/BottomSheet';

const sheet = () => screen.getByRole('region', { name: 'Incidents' });
const handle = () => screen.getByRole('button', { name: 'Resize the panel' });

describe('BottomSheet', () => {
  it('moves between its three heights with the arrow keys', async () => {
    render(<BottomSheet opened={null}>list</BottomSheet>);
    expect(sheet()).toHaveAttribute('data-stop', 'peek');
    handle().focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(sheet()).toHaveAttribute('data-stop', 'full');
    await userEvent.keyboard('{ArrowDown}');
    expect(sheet()).toHaveAttribute('data-stop', 'half');
  });

  it('rises when an incident is opened', () => {
    const { rerender } = render(<BottomSheet opened={null}>list</BottomSheet>);
    rerender(<BottomSheet opened={3}>detail</BottomSheet>);
    expect(sheet()).toHaveAttribute('data-stop', 'half');
  });

  it('moves through its heights and back to the first with presses alone', async () => {
    render(<BottomSheet opened={null}>list</BottomSheet>);
    await userEvent.click(handle());
    expect(sheet()).toHaveAttribute('data-stop', 'half');
    await userEvent.click(handle());
    await userEvent.click(handle());
    expect(sheet()).toHaveAttribute('data-stop', 'peek');
  });
});
