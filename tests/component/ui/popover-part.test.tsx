import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/Button';
import type { PopoverPartProps } from '../../../src/ui/popover-part';
import { usePopoverPart } from '../../../src/ui/use-popover-part';

function Choices(popover: PopoverPartProps) {
  return (
    <Popover {...popover}>
      <Menu autoFocus="first" aria-label="Choices" onClose={() => popover.onOpenChange(false)}>
        <MenuItem>One</MenuItem>
        <MenuItem>Two</MenuItem>
      </Menu>
    </Popover>
  );
}

interface ExampleProps {
  readonly load: () => Promise<ComponentType<PopoverPartProps>>;
  readonly onMissing?: () => void;
}

function Example({ load, onMissing = () => {} }: ExampleProps) {
  const { trigger, Part, popover } = usePopoverPart('menu', load, onMissing);
  return (
    <>
      <Button {...trigger}>Open</Button>
      {Part ? <Part {...popover} /> : null}
    </>
  );
}

const opener = () => screen.getByRole('button', { name: 'Open' });

it('opens from the keyboard with the focus on its first item, and returns the focus to the button', async () => {
  render(<Example load={async () => Choices} />);
  expect(opener()).toHaveAttribute('aria-haspopup', 'menu');
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'One' })).toHaveFocus());
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  await waitFor(() => expect(opener()).toHaveFocus());
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'One' })).toHaveFocus());
});

it('stays closed when Escape is pressed while its code loads', async () => {
  let arrive = (_: typeof Choices) => {};
  const load = () =>
    new Promise<typeof Choices>((resolve) => {
      arrive = resolve;
    });
  const onOutside = vi.fn();
  document.addEventListener('keydown', onOutside);
  render(<Example load={load} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(opener()).toHaveAttribute('aria-expanded', 'true');
  onOutside.mockClear();
  await userEvent.keyboard('{Escape}');
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  // What else closes with Escape stays open.
  expect(onOutside).not.toHaveBeenCalled();
  document.removeEventListener('keydown', onOutside);
  await act(async () => arrive(Choices));
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
});

it('opens once with the space bar', async () => {
  render(<Example load={async () => Choices} />);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'One' })).toHaveFocus());
});

it('closes when an item is chosen', async () => {
  render(<Example load={async () => Choices} />);
  await userEvent.click(opener());
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Two' }));
  await waitFor(() => expect(opener()).toHaveAttribute('aria-expanded', 'false'));
});

it('reports that its code is missing, and tries again at the next press', async () => {
  let isOnline = false;
  const onMissing = vi.fn();
  const load = async () => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    return Choices;
  };
  render(<Example load={load} onMissing={onMissing} />);
  await userEvent.click(opener());
  await waitFor(() => expect(onMissing).toHaveBeenCalledOnce());
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
  isOnline = true;
  await userEvent.click(opener());
  expect(await screen.findByRole('menuitem', { name: 'One' })).toBeInTheDocument();
});
