import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/queue';
import type { Schemas } from '@/features/tickets/model';
import { show } from '@/test/render';
import { noFilter } from './queueFilter';
import { SavedViews } from './SavedViews';
import { viewsQuery } from './views';

const view = (name: string, own: boolean): Schemas['QueueView'] => ({
  id: name,
  name,
  filter: { priority: 'low' },
  shared: !own,
  owner: { id: 'a2', name: 'Jo Ash' },
  own,
});

it("shows one's own views and those that colleagues share, of which one forgets one's own", async () => {
  const chosen = vi.fn();
  await show(<SavedViews filter={noFilter} onChoose={chosen} />, (queries) =>
    queries.setQueryData(viewsQuery.queryKey, { items: [view('Quiet ones', true), view('Dentists', false)] }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Dentists , shared by Jo Ash' }));
  expect(chosen).toHaveBeenCalledWith({ ...noFilter, priority: ['low'] });
  expect(screen.queryByRole('button', { name: 'Forget the view Dentists' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Forget the view Quiet ones' }));
  expect(screen.getByRole('navigation', { name: 'Views' })).toContainElement(
    document.activeElement as HTMLElement,
  );
});
