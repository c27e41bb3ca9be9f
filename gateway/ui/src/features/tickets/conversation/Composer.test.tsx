import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/tickets/words/ticket';
import { ApiError } from '@/api/problem';
import { upload as send, type Attachment } from '@/api/upload';
import { show } from '@/test/render';
import { Composer } from './Composer';
import { useCommentDraft, type CommentDraft } from './useCommentDraft';

vi.mock('@/api/upload');
const upload = vi.mocked(send);

const FAILED = 'Remove the files that could not be uploaded, or try them again';
const WAITING = 'Wait until the files are uploaded, or remove them';

function Box() {
  const draft = useCommentDraft('t1', false);
  return (
    <>
      <button type="button" onClick={() => draft.setText('<p>Hello</p>')}>
        Write
      </button>
      <Composer id="comment" label="Comment" send="Send" draft={draft} onSend={() => {}} />
    </>
  );
}

const sendWith = async (name: string) => {
  await userEvent.click(screen.getByRole('button', { name: 'Write' }));
  await userEvent.upload(
    screen.getByLabelText('Attach files', { selector: 'input' }),
    new File(['x'], name, { type: 'text/plain' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
};

it('says that a file failed, not that it is on its way', async () => {
  upload.mockRejectedValueOnce(new ApiError({ type: 'about:blank', title: 'x', status: 500 }));
  await show(<Box />);
  await sendWith('a.txt');
  expect(await screen.findByText(FAILED)).toBeVisible();
});

it('asks to wait no longer than the file is on its way', async () => {
  let arrive: (file: Attachment) => void = () => {};
  upload.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve as typeof arrive)));
  await show(<Box />);
  await sendWith('a.txt');
  expect(await screen.findByText(WAITING)).toBeVisible();
  await act(async () => arrive({ id: 'a', name: 'a.txt', size: 1, type: 'text/plain' }));
  expect(screen.queryByText(WAITING)).not.toBeInTheDocument();
});

it('shows a picture that is pasted in its place, under a name of its own', async () => {
  const id = '7d9f2f1e-6b0c-4f57-9d0e-0f5a3c1b2a90';
  upload.mockResolvedValueOnce({ id, name: 'screenshot.png', size: 1, type: 'image/png' });
  await show(<Box />);
  const text = await screen.findByRole('textbox', { name: 'Comment' });
  const file = new File(['x'], 'image.png', { type: 'image/png' });
  fireEvent.paste(text, { clipboardData: { files: [file], types: ['Files'], getData: () => '' } });
  const picture = await within(text).findByRole('img', { name: 'screenshot.png' });
  expect(picture).toHaveAttribute('src', `/api/attachments/${id}/picture`);
  expect(upload.mock.lastCall?.[1].name).toMatch(/^screenshot-.*\.png$/);
});

it('sends files that say it all, but not nothing', async () => {
  const file = { id: 'a', name: 'a.txt', size: 1, type: 'text/plain' };
  const sent = vi.fn();
  const draft = { text: '<p></p>', setText: () => {}, clear: () => {} };
  const withFiles = (files: Attachment[]) => ({
    ...draft,
    uploads: { files: files.map((one) => ({ key: one.id, ...one, state: 'done' })), attachments: files },
  });
  const box = (files: Attachment[]) => (
    <Composer
      id="c"
      label="Comment"
      send="Send"
      draft={withFiles(files) as unknown as CommentDraft}
      onSend={sent}
    />
  );
  const { unmount } = await show(box([]));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Write a comment or attach a file first')).toBeVisible();
  expect(sent).not.toHaveBeenCalled();
  unmount();
  await show(box([file]));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(sent).toHaveBeenCalledWith('', [file]);
});
