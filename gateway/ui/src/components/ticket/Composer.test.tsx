import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import '@/i18n/ticket';
import { show } from '@/test/render';
import { Composer } from './Composer';
import type { CommentDraft } from './useCommentDraft';

it('attaches a picture that is pasted into the text', async () => {
  const add = vi.fn();
  const draft = { text: '', setText: () => {}, uploads: { files: [], attachments: [], add } };
  await show(
    <Composer
      id="c"
      label="Comment"
      send="Send"
      draft={draft as unknown as CommentDraft}
      onSend={() => {}}
    />,
  );
  const file = new File(['x'], 'image.png', { type: 'image/png' });
  fireEvent.paste(await screen.findByRole('textbox', { name: 'Comment' }), {
    clipboardData: { files: [file], types: ['Files'], getData: () => '' },
  });
  expect(add).toHaveBeenCalledWith([file]);
});
