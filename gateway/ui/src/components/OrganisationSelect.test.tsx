import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { OrganisationSelect } from './OrganisationSelect';

const customers = ['Harbour Dental', 'Kestrel Accountants', 'Kestrel Law'];

/** What the server has been asked, each to be answered when the test says so. */
const asked = new Map<string, () => void>();
vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (_path: string, { params }: { params: { query: { q?: string } } }) =>
      new Promise((answer) => {
        const { q = '' } = params.query;
        const items = customers.filter((name) => name.includes(q)).map((name) => ({ id: name, name }));
        asked.set(q, () => answer({ data: { items } }));
      }),
  },
}));

const sent = vi.fn();
function Form() {
  const [customer, setCustomer] = useState<{ id: string; name: string } | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent();
      }}
    >
      <OrganisationSelect id="customer" label="Customer" value={customer} onChange={setCustomer} />
      <output>{customer?.name}</output>
      <button type="submit">Send</button>
    </form>
  );
}

const box = () => screen.getByLabelText('Customer', { selector: 'input' });
const chosen = () => screen.getByRole('status');
async function answer(q: string) {
  await waitFor(() => expect(asked.has(q)).toBe(true));
  await act(async () => asked.get(q)?.());
}

beforeEach(() => {
  asked.clear();
  sent.mockReset();
});

it('takes the first that was found at Enter, and sends no form', async () => {
  await show(<Form />);
  await answer('');
  await userEvent.type(box(), 'Kes');
  await answer('Kes');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  await userEvent.keyboard('{Enter}');
  expect(chosen()).toHaveTextContent('Kestrel Accountants');
  expect(sent).not.toHaveBeenCalled();
});

it('takes nothing at Enter while the answer is about something else', async () => {
  await show(<Form />);
  await answer('');
  await userEvent.type(box(), 'Kes{Enter}');
  expect(chosen()).toBeEmptyDOMElement();
  await answer('Kes');
  expect(chosen()).toBeEmptyDOMElement();
  expect(sent).not.toHaveBeenCalled();
});

it('takes what somebody went to with the arrows, even while the server looks', async () => {
  await show(<Form />);
  await answer('');
  await userEvent.type(box(), 'K');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(chosen()).toHaveTextContent('Kestrel Accountants');
  expect(sent).not.toHaveBeenCalled();
});

it('takes nothing at Enter when nothing was typed', async () => {
  await show(<Form />);
  await userEvent.click(box());
  await answer('');
  await screen.findByRole('option', { name: 'Harbour Dental' });
  await userEvent.keyboard('{Enter}');
  expect(chosen()).toBeEmptyDOMElement();
  expect(sent).not.toHaveBeenCalled();
});

it('leaves Enter to the form once its list is closed', async () => {
  await show(<Form />);
  await userEvent.click(box());
  await userEvent.keyboard('{Escape}{Enter}');
  expect(sent).toHaveBeenCalledOnce();
});
