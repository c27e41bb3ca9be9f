import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/react';
import type { FormEvent } from 'react';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { PersonPicker } from './PersonPicker';

const get = vi.hoisted(() => vi.fn(async () => ({ data: [{ id: 'c1', name: 'Ruth Adeyemi' }] })));
vi.mock('@/api/client', async (original) => ({ ...(await original<object>()), api: { GET: get } }));

it('asks for nobody while it cannot be used', async () => {
  const page = await show(<PersonPicker label="Followers" value={[]} disabled onChange={() => {}} />);
  expect(screen.getByRole('combobox', { name: 'Followers' })).toBeDisabled();
  expect(get).not.toHaveBeenCalled();
  page.unmount();
  await show(<PersonPicker label="Followers" value={[]} organisationId="o1" onChange={() => {}} />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Followers' }));
  expect(await screen.findByRole('option', { name: 'Ruth Adeyemi' })).toBeVisible();
});

it('does not say that nobody was found when the search failed', async () => {
  get.mockRejectedValueOnce(new Error('502'));
  await show(<PersonPicker label="Followers" value={[]} onChange={() => {}} />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Followers' }));
  expect(await screen.findByText('The search did not work. Try again in a moment.')).toBeVisible();
});

it('takes whom it found at Enter, and sends no form', async () => {
  const sent = vi.fn((event: FormEvent) => event.preventDefault());
  const chosen = vi.fn();
  await show(
    <form onSubmit={sent}>
      <PersonPicker label="Followers" value={[]} onChange={chosen} />
      <button type="submit">Send</button>
    </form>,
  );
  const box = screen.getByRole('combobox', { name: 'Followers' });
  await userEvent.click(box);
  await screen.findByRole('option', { name: 'Ruth Adeyemi' });
  await userEvent.keyboard('{Enter}');
  expect(chosen).not.toHaveBeenCalled();

  await userEvent.type(box, 'Ruth');
  await waitFor(() => expect(screen.getByRole('option')).toHaveAttribute('data-combobox-selected'));
  await userEvent.keyboard('{Enter}');
  expect(chosen).toHaveBeenCalledWith([{ id: 'c1', name: 'Ruth Adeyemi' }]);
  expect(sent).not.toHaveBeenCalled();
});
