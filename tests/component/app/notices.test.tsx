import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Notices } from '../../../src/app/Notices';
import { createAppStore } from '../../../src/state/store';
import { StoreContext } from '../../../src/state/store-context';

describe('Notices', () => {
  it('say what happened, and go away when they are closed', async () => {
    const store = createAppStore();
    store.getState().notify('incident', { code: 'incidentUnknown', params: { id: 'nope' } });
    render(
      <StoreContext value={store}>
        <Notices />
      </StoreContext>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('“nope”');
    await userEvent.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('show only the newest message of a key', () => {
    const store = createAppStore();
    store.getState().notify('link', { code: 'linkBroken', params: { keys: 'from' } });
    store.getState().notify('link', { code: 'linkBroken', params: { keys: 'view' } });
    render(
      <StoreContext value={store}>
        <Notices />
      </StoreContext>,
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.getByRole('alert')).toHaveTextContent('(view)');
  });

  it('show markup in a value as text', () => {
    const store = createAppStore();
    store.getState().notify('incident', { code: 'incidentUnknown', params: { id: '<img src=x>' } });
    const { container } = render(
      <StoreContext value={store}>
        <Notices />
      </StoreContext>,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('alert')).toHaveTextContent('<img src=x>');
  });
});
