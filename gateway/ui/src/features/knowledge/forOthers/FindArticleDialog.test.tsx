import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { FindArticleDialog } from './FindArticleDialog';

const article = {
  id: 'a1',
  number: 101,
  title: 'Setting up a printer',
  language: 'en-GB',
  category: { id: 'c1', name: 'Office' },
  subject: { id: 's1', name: 'Printers' },
};

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (_path: string, { params }: { params: { query: { q?: string } } }) => {
      const found = {
        titleParts: [{ text: article.title, match: false }],
        excerpt: [
          { text: 'Install the ', match: false },
          { text: 'driver', match: true },
        ],
      };
      const items = [params.query.q ? { ...article, ...found } : article];
      return Promise.resolve({ data: { items, page: 1, size: 10, total: 1 } });
    },
  },
}));

it('shows where in an article the words stand that were typed', async () => {
  await show(<FindArticleDialog title="Find an article" onChoose={() => {}} onClose={() => {}} />);
  expect(await screen.findByRole('option', { name: /Setting up a printer/ })).toBeVisible();
  expect(document.querySelector('mark')).toBeNull();
  await userEvent.type(screen.getByLabelText('Type a few words'), 'driver');
  expect(await screen.findByText('driver', { selector: 'mark' })).toBeVisible();
  expect(screen.getByRole('option')).toHaveTextContent('Install the driver');
});
