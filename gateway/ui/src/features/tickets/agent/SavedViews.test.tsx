import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import '@/features/tickets/words/queue';
import { session, show } from '@/test/render';
import { noFilter, saveFilter } from './queueFilter';
import { SavedViews } from './SavedViews';

it('hands the focus on when a view is forgotten', async () => {
  saveFilter(session.user!.id, 'Quiet ones', { ...noFilter, priority: ['low'] });
  await show(<SavedViews filter={noFilter} onChoose={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Forget the view Quiet ones' }));
  expect(screen.queryByRole('button', { name: 'Quiet ones' })).not.toBeInTheDocument();
  expect(screen.getByRole('navigation', { name: 'Views' })).toContainElement(
    document.activeElement as HTMLElement,
  );
});
