import { screen } from '@testing-library/react';
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
