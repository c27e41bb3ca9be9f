import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import { upload as send } from '@/api/upload';
import { show } from '@/test/render';
import { FilePicker } from './FilePicker';
import { useUploads } from './useUploads';

vi.mock('@/api/upload');
const upload = vi.mocked(send);

function Form() {
  const uploads = useUploads();
  return (
    <>
      <FilePicker uploads={uploads} />
      <output>{uploads.attachments.map(({ id }) => id).join(',')}</output>
    </>
  );
}

const file = (name: string, size = 10) => new File(['x'.repeat(size)], name, { type: 'text/plain' });
const choose = (...files: File[]) =>
  userEvent.upload(screen.getByLabelText('Attachments', { selector: 'input' }), files);

beforeEach(() => {
  upload.mockReset();
  upload.mockImplementation(async (_to, { name, size, type }) => ({ id: `id-${name}`, name, size, type }));
});

it('uploads several files at once and keeps their ids', async () => {
  await show(<Form />);
  await choose(file('a.txt'), file('b.txt'));
  await vi.waitFor(() => expect(screen.getByText('id-a.txt,id-b.txt')).toBeInTheDocument());
});

it('shows how far an upload has come, and stops it when it is removed', async () => {
  let signal: AbortSignal | undefined;
  upload.mockImplementation((_to, _file, onProgress, abort) => {
    signal = abort;
    onProgress(0.5);
    return new Promise(() => {});
  });
  await show(<Form />);
  await choose(file('big.zip'));
  expect(screen.getByRole('progressbar', { name: 'Uploading big.zip' })).toHaveValue(0.5);
  await userEvent.click(screen.getByRole('button', { name: 'Remove big.zip' }));
  expect(signal?.aborted).toBe(true);
  expect(screen.queryByText('big.zip')).not.toBeInTheDocument();
});

it('says why a file was refused and tries again', async () => {
  upload.mockRejectedValueOnce(
    new ApiError({ type: 'about:blank', title: 'Bad Request', detail: 'It is not a picture.', status: 400 }),
  );
  await show(<Form />);
  await choose(file('photo.png'));
  expect(await screen.findByRole('alert')).toHaveTextContent('It is not a picture.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(screen.getByText('id-photo.png')).toBeInTheDocument());
});

it('says in our words what the server has none for', async () => {
  upload.mockRejectedValueOnce(
    new ApiError({ type: 'about:blank', title: 'Internal Server Error', status: 500 }),
  );
  await show(<Form />);
  await choose(file('photo.png'));
  const said = await screen.findByRole('alert');
  expect(said).toHaveTextContent('This file could not be uploaded. Something went wrong on our side.');
});

it('does not send an empty file', async () => {
  await show(<Form />);
  await choose(file('empty.txt', 0));
  expect(screen.getByRole('alert')).toHaveTextContent('This file is empty.');
  expect(upload).not.toHaveBeenCalled();
});
