import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { show } from '@/test/render';
import { TopBar } from './TopBar';

it('folds the navigation at Escape, with the focus on what unfolds it', async () => {
  await show(<TopBar />);
  const fold = screen.getByRole('button', { name: 'Menu' });
  await userEvent.click(fold);
  screen.getByRole('link', { name: 'Home' }).focus();
  await userEvent.keyboard('{Escape}');
  expect(fold).toHaveAttribute('aria-expanded', 'false');
  expect(fold).toHaveFocus();
});
