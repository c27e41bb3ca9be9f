import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { DataListSearch } from './DataListSearch';

const asked = vi.fn();
beforeEach(() => asked.mockReset());
const box = () => screen.getByRole('searchbox');

/** The address follows when the test says so, as where a page first fetches something. */
function search() {
  const page = (value: string) => <DataListSearch label="Search" value={value} onSearch={asked} />;
  const { rerender } = render(page(''));
  return (value: string) => rerender(page(value));
}

it('keeps what is typed on while the address arrives, and shows what comes from elsewhere', async () => {
  const arrive = search();
  await userEvent.type(box(), 'pri');
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith('pri'));
  await userEvent.type(box(), 'n');
  arrive('pri');
  expect(box()).toHaveValue('prin');
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith('prin'));
  arrive('prin');
  // Back, in the browser.
  arrive('pri');
  expect(box()).toHaveValue('pri');
});

it('keeps it also when the address is two searches behind', async () => {
  const arrive = search();
  await userEvent.type(box(), 'pri{Enter}');
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith('pri'));
  await userEvent.type(box(), 'n{Enter}');
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith('prin'));
  await userEvent.type(box(), 't');
  arrive('pri');
  expect(box()).toHaveValue('print');
  arrive('prin');
  expect(box()).toHaveValue('print');
});
