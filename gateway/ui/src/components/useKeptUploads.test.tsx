import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { upload as send } from '@/api/upload';
import { show } from '@/test/render';
import { FilePicker } from './FilePicker';
import { useKeptUploads } from './useKeptUploads';

vi.mock('@/api/upload');
const upload = vi.mocked(send);

const unsent = { id: 'id-c.txt', name: 'c.txt', size: 1, type: 'text/plain' };

function Form() {
  const uploads = useKeptUploads('p1.new-ticket');
  return (
    <>
      <FilePicker uploads={uploads} />
      <output aria-label="Ids">{uploads.attachments.map(({ id }) => id).join(',')}</output>
      <button onClick={uploads.clear}>Sent</button>
      <button onClick={() => uploads.putBack([{ attachment: unsent, at: Date.now() }])}>Take back</button>
      <button onClick={() => uploads.lose(['id-a.txt'])}>Refused</button>
    </>
  );
}

const choose = (name: string) =>
  userEvent.upload(screen.getByLabelText('Attachments', { selector: 'input' }), new File(['x'], name));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const ids = () => screen.getByRole('status', { name: 'Ids' }).textContent;

/** Leaves the page and comes back to it. */
async function reload({ unmount }: { unmount: () => void }) {
  unmount();
  return show(<Form />);
}

beforeEach(() => {
  vi.useRealTimers();
  upload.mockReset();
  upload.mockImplementation(async (_to, { name, size, type }) => ({ id: `id-${name}`, name, size, type }));
});

it('has what had arrived, and not what was on its way', async () => {
  const page = await show(<Form />);
  await choose('a.txt');
  await vi.waitFor(() => expect(ids()).toBe('id-a.txt'));
  upload.mockImplementation(() => new Promise(() => {}));
  await choose('b.txt');
  await reload(page);
  expect(screen.getByText('a.txt')).toBeVisible();
  expect(screen.queryByText('b.txt')).not.toBeInTheDocument();
  expect(ids()).toBe('id-a.txt');
});

it('does not bring back what was removed or sent', async () => {
  const page = await show(<Form />);
  await choose('a.txt');
  await choose('b.txt');
  await vi.waitFor(() => expect(ids()).toBe('id-a.txt,id-b.txt'));
  await press('Remove a.txt');
  const again = await reload(page);
  expect(ids()).toBe('id-b.txt');
  await press('Sent');
  await reload(again);
  expect(ids()).toBe('');
});

it('has what came back from something that could not be sent', async () => {
  const page = await show(<Form />);
  await choose('a.txt');
  await vi.waitFor(() => expect(ids()).toBe('id-a.txt'));
  await press('Take back');
  expect(ids()).toBe('id-a.txt,id-c.txt');
  await reload(page);
  expect(ids()).toBe('id-a.txt,id-c.txt');
});

it('says which file has waited too long, and does not send it', async () => {
  const page = await show(<Form />);
  await choose('a.txt');
  await vi.waitFor(() => expect(ids()).toBe('id-a.txt'));
  vi.useFakeTimers({ now: Date.now() + 24 * 3600 * 1000, toFake: ['Date'] });
  const again = await reload(page);
  expect(screen.getByRole('alert')).toHaveTextContent('no longer kept');
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  expect(ids()).toBe('');
  await reload(again);
  expect(screen.getByRole('alert')).toHaveTextContent('no longer kept');
});

it('uploads again what the server has lost', async () => {
  await show(<Form />);
  await choose('a.txt');
  await vi.waitFor(() => expect(ids()).toBe('id-a.txt'));
  await press('Refused');
  expect(screen.getByRole('alert')).toHaveTextContent('no longer kept');
  expect(ids()).toBe('');
  await press('Try again');
  await vi.waitFor(() => expect(ids()).toBe('id-a.txt'));
});
