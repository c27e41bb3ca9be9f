import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/react';
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
