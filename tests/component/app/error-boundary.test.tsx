import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/ErrorBoundary';

let broken = true;

function Room() {
  if (broken) throw new Error('bad row');
  return <p>The room</p>;
}

describe('ErrorBoundary', () => {
  beforeEach(() => {
    broken = true;
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  it('names the part of the page that failed, and keeps the other parts', () => {
    render(
      <>
        <ErrorBoundary room="list">
          <Room />
        </ErrorBoundary>
        <p>The neighbour</p>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('stopped working: list');
    expect(screen.getByRole('alert')).toHaveTextContent('bad row');
    expect(screen.getByText('The neighbour')).toBeInTheDocument();
  });

  it('tries again when asked', async () => {
    render(
      <ErrorBoundary room="list">
        <Room />
      </ErrorBoundary>,
    );
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('The room')).toBeInTheDocument();
  });

  it('tries again by itself when what it shows has changed', () => {
    const show = (key: number) => (
      <ErrorBoundary room="list" resetKey={key}>
        <Room />
      </ErrorBoundary>
    );
    const { rerender } = render(show(1));
    broken = false;
    rerender(show(2));
    expect(screen.getByText('The room')).toBeInTheDocument();
  });
});
