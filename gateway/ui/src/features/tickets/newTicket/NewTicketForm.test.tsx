import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/ticket';
import type { Form } from '@/features/catalogue/forOthers/form/model';
import { session, show } from '@/test/render';
import { NewTicketForm } from './NewTicketForm';

const people = [
  { id: session.user?.id, name: session.user?.name },
  { id: 'c1', name: 'Ruth Adeyemi' },
];
let asked: Form = { steps: [] };
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (path: string) =>
      Promise.resolve({
        data:
          path === '/api/colleagues'
            ? people
            : path === '/api/issue-forms/asked'
              ? { formId: 'f1', edition: 2, form: asked }
              : { items: [] },
      }),
  },
}));

it('offers colleagues as followers, and not oneself', async () => {
  await show(<NewTicketForm onBehalf={false} onOpened={() => {}} />);
  await userEvent.click(await screen.findByRole('combobox', { name: 'Followers' }));
  await screen.findByRole('option', { name: 'Ruth Adeyemi' });
  expect(screen.queryByRole('option', { name: session.user?.name })).not.toBeInTheDocument();
});

it('leads an agent from what is missing to fields that can be filled in', async () => {
  await show(<NewTicketForm onBehalf onOpened={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Submit ticket' }));
  await userEvent.click(screen.getByRole('link', { name: 'Choose who this ticket is for' }));
  const requester = screen.getByLabelText(/^Requester/, { selector: 'input' });
  expect(requester).toHaveFocus();
  expect(requester).toBeInvalid();
});

it('asks what the service team wants to know first, and waits for what is required', async () => {
  const onStep = vi.fn();
  asked = {
    steps: [
      {
        id: 'one',
        title: 'What is it about?',
        questions: [
          { id: 'q', type: 'text', label: 'Which room?', required: true, many: false, options: [] },
        ],
      },
    ],
  };
  await show(<NewTicketForm onBehalf={false} onOpened={() => {}} onStep={onStep} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Next' }));
  expect(onStep).not.toHaveBeenCalled();
  expect(screen.getByLabelText(/^Which room/)).toBeInvalid();
  await userEvent.type(screen.getByLabelText(/^Which room/), 'Two');
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(onStep).toHaveBeenCalledWith('details');
});
