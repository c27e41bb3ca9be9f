import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import '@/features/tickets/words/ticket';
import { show } from '@/test/render';
import { emptyForm } from './newTicket';
import { RequesterFields } from './RequesterFields';
import type { NewTicket } from './useNewTicket';

const organisations = [
  { id: 'o1', name: 'Harbour Dental' },
  { id: 'o2', name: 'Kestrel Accountants' },
];
const asked: string[] = [];

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (path: string, { params }: { params: { query: { q?: string; organisationId?: string } } }) => {
      const { q = '', organisationId } = params.query;
      asked.push([path, organisationId, q].filter(Boolean).join(' '));
      const people = [{ id: 'c1', name: 'Priya Shah', organisation: organisations[1] }];
      const items = (path === '/api/contacts' ? people : organisations).filter(({ name }) =>
        name.includes(q),
      );
      return Promise.resolve({ data: { items, page: 1, size: 50, total: items.length } });
    },
  },
}));

function Form() {
  const [form, setForm] = useState(emptyForm);
  const ticket = { form, change: setForm, leave: () => {}, errorOf: () => undefined } as unknown as NewTicket;
  return (
    <>
      <RequesterFields ticket={ticket} />
      <output>{form.requester?.id}</output>
    </>
  );
}

const box = (name: string) => screen.getByLabelText(new RegExp(`^${name}`), { selector: 'input' });

afterEach(() => {
  asked.length = 0;
});

it('finds the person by what is typed, and with them the customer', async () => {
  await show(<Form />);
  await userEvent.type(box('Requester'), 'Pri');
  await userEvent.click(await screen.findByText('Priya Shah · Kestrel Accountants'));
  expect(asked).toContain('/api/contacts Pri');
  expect(box('Requester')).toHaveValue('Priya Shah');
  expect(box('Organisation')).toHaveValue('Kestrel Accountants');
  expect(screen.getByRole('status')).toHaveTextContent('c1');
});

it('finds the customer and then the person', async () => {
  await show(<Form />);
  await userEvent.type(box('Organisation'), 'Kes');
  await userEvent.click(await screen.findByText('Kestrel Accountants'));
  expect(asked).toContain('/api/organisations Kes');
  expect(box('Organisation')).toHaveValue('Kestrel Accountants');

  await userEvent.type(box('Requester'), 'Pri');
  await userEvent.click(await screen.findByText('Priya Shah'));
  expect(asked).toContain('/api/contacts o2 Pri');
  expect(screen.getByRole('status')).toHaveTextContent('c1');
});

it('offers every customer again once one is chosen', async () => {
  await show(<Form />);
  await userEvent.type(box('Organisation'), 'Har');
  await userEvent.click(await screen.findByText('Harbour Dental'));
  await userEvent.click(box('Organisation'));
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
});
