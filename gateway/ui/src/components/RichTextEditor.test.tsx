import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { RichTextEditor, type RichTextControls } from './RichTextEditor';

it.each([
  ['<p>Look here:</p>', '<p>Look here: <a href="/articles/7">Printers</a> </p>'],
  ['<p>Look here: </p>', '<p>Look here: <a href="/articles/7">Printers</a> </p>'],
  ['', '<p><a href="/articles/7">Printers</a> </p>'],
])('inserts a link as a word of its own into %s', async (value, expected) => {
  const controls = createRef<RichTextControls>();
  const changed = vi.fn();
  await show(<RichTextEditor label="Reply" value={value} onChange={changed} controls={controls} />);
  await screen.findByRole('textbox', { name: 'Reply' });
  controls.current?.insertLink('Printers', '/articles/7');
  expect(changed).toHaveBeenLastCalledWith(expected);
});

it('goes on in the text when no link is given after all', async () => {
  await show(<RichTextEditor label="Reply" value="<p>Look</p>" onChange={() => {}} />);
  const text = await screen.findByRole('textbox', { name: 'Reply' });
  await userEvent.click(screen.getByRole('button', { name: 'Link' }));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(text).toHaveFocus());
});

it('leaves Escape to the dialog around it', async () => {
  await show(<RichTextEditor label="Reply" value="<p>Look</p>" onChange={() => {}} />);
  const text = await screen.findByRole('textbox', { name: 'Reply' });
  expect(fireEvent.keyDown(text, { key: 'Escape', code: 'Escape', keyCode: 27 })).toBe(true);
});
