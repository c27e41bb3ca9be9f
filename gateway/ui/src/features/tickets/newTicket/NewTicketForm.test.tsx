import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/ticket';
import { session, show } from '@/test/render';
import { NewTicketForm } from './NewTicketForm';

const people = [
  { id: session.user?.id, name: session.user?.name },
  { id: 'c1', name: 'Ruth Adeyemi' },
];
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (path: string) => Promise.resolve({ data: path === '/api/colleagues' ? people : { items: [] } }),
  },
}));

it('offers colleagues as followers, and not oneself', async () => {
  await show(<NewTicketForm onBehalf={false} onOpened={() => {}} />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Followers' }));
  await screen.findByRole('option', { name: 'Ruth Adeyemi' });
  expect(screen.queryByRole('option', { name: session.user?.name })).not.toBeInTheDocument();
});

it('leads an agent from what is missing to fields that can be filled in', async () => {
  await show(<NewTicketForm onBehalf onOpened={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Submit ticket' }));
  expect(screen.queryByText('Choose who this ticket is for')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('link', { name: 'Choose the customer' }));
  const customer = screen.getByLabelText(/^Organisation/, { selector: 'input' });
  expect(customer).toHaveFocus();
  expect(customer).toBeInvalid();
});
