import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import '@/features/tickets/words/ticket';
import type { Form } from '@/features/catalogue/forOthers/form/model';
import { session, show } from '@/test/render';
import { emptyForm } from './newTicket';
import { NewTicketForm } from './NewTicketForm';

const people = [
  { id: session.user?.id, name: session.user?.name },
  { id: 'c1', name: 'Ruth Adeyemi' },
];
let asked: Form = { steps: [] };
const refused = vi.fn(() => Promise.reject(new Error('It was not sent')));
let unsent: { form?: string; savedAt?: string } | undefined = {};
const kept = vi.fn(() => Promise.resolve({}));
const dropped = vi.fn(() => Promise.resolve({}));
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    POST: (...said: unknown[]) => refused(...(said as [])),
    PUT: (...said: unknown[]) => kept(...(said as [])),
    DELETE: (...said: unknown[]) => dropped(...(said as [])),
    GET: (path: string) => {
      if (path === '/api/tickets/unsent' && !unsent)
        return Promise.reject(new Error('There is no such thing'));
      return Promise.resolve({
        data:
          path === '/api/colleagues'
            ? people
            : path === '/api/tickets/unsent'
              ? unsent
              : path === '/api/issue-forms/asked'
                ? { formId: 'f1', edition: 2, form: asked }
                : { items: [] },
      });
    },
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

it('says why it leads back to the questions where they have changed, and waits there', async () => {
  const room = {
    id: 'q',
    type: 'text' as const,
    label: 'Which room?',
    required: true,
    many: false,
    options: [],
  };
  const one = (questions: Form['steps'][number]['questions']): Form => ({
    steps: [{ id: 'one', title: 'What is it about?', questions }],
  });
  asked = one([room]);
  unsent = {
    form: JSON.stringify({
      ...emptyForm,
      summary: 'It smokes',
      details: '<p>Much</p>',
      urgency: 'low',
      impact: 'low',
      priority: 'low',
      answers: { q: [{ value: 'Two' }] },
    }),
    savedAt: '2026-01-05T09:00:00Z',
  };
  refused.mockImplementationOnce(() => {
    asked = one([room, { ...room, id: 'since', label: 'Since when?' }]);
    const type = 'https://porchlight.dev/problems/questions-have-changed';
    return Promise.reject(new ApiError({ type, title: 'Questions have changed', status: 409 }));
  });
  const Page = () => {
    const [at, setAt] = useState<'details'>();
    return <NewTicketForm onBehalf={false} at={at} onStep={setAt} onOpened={() => {}} />;
  };
  await show(<Page />);
  await waitFor(() => expect(screen.getByLabelText(/^Which room/)).toHaveValue('Two'));
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Submit ticket' }));
  expect(await screen.findByText(/The questions have changed since you answered them/)).toBeVisible();
  expect(screen.getByLabelText(/^Which room/)).toHaveValue('Two');
  await userEvent.type(screen.getByLabelText(/^Since when/), 'Yesterday');
  expect(screen.getByLabelText(/^Since when/)).toHaveValue('Yesterday');
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('textbox', { name: /^Summary/ })).toHaveValue('It smokes');
});

it('goes on with what was begun on another device, until that is let go of', async () => {
  asked = { steps: [] };
  unsent = { form: JSON.stringify({ summary: 'Printer is on fire' }), savedAt: '2026-01-05T09:00:00Z' };
  await show(<NewTicketForm onBehalf={false} onOpened={() => {}} />);
  const summary = await screen.findByRole('textbox', { name: /^Summary/ });
  await waitFor(() => expect(summary).toHaveValue('Printer is on fire'));
  expect(screen.getByText(/Your unfinished ticket is back/)).toBeVisible();
  await userEvent.type(summary, ', again');
  await waitFor(() => expect(JSON.stringify(kept.mock.lastCall)).toContain('Printer is on fire, again'), {
    timeout: 5_000,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Discard it' }));
  expect(summary).toHaveValue('');
  expect(dropped).toHaveBeenCalled();
});

it('is written all the same where nothing can be kept', async () => {
  unsent = undefined;
  kept.mockClear();
  const { unmount } = await show(<NewTicketForm onBehalf={false} onOpened={() => {}} />);
  const summary = await screen.findByRole('textbox', { name: /^Summary/ });
  await userEvent.type(summary, 'Printer is out');
  expect(summary).toHaveValue('Printer is out');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  unmount();
  expect(kept).not.toHaveBeenCalled();
});
