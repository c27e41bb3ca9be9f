import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import '@/features/knowledge/words/reading';
import { DataList } from '@/components/DataList';
import { show } from '@/test/render';
import { useArticleColumns } from './useArticleColumns';
import type { Schemas } from '@/features/knowledge/model';

const article: Schemas['ArticleItem'] = {
  id: 'a1',
  number: 101,
  title: 'Setting up a printer',
  language: 'en-GB',
  category: { id: 'c1', name: 'Office' },
  subject: { id: 's1', name: 'Printers' },
  publishedAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
  version: 3,
};

const found: Schemas['ArticleItem'] = {
  ...article,
  titleParts: [
    { text: 'Setting up a ', match: false },
    { text: 'printer', match: true },
  ],
  excerpt: [
    { text: 'Turn the ', match: false },
    { text: 'printer', match: true },
    { text: ' on <b>first</b>.', match: false },
  ],
};

function List({ item }: { item: Schemas['ArticleItem'] }) {
  return (
    <DataList
      caption="Articles"
      columns={useArticleColumns(false)}
      query={{
        data: { items: [item], page: 1, size: 25, total: 1 },
        error: null,
        isPlaceholderData: false,
        refetch: () => Promise.reject(new Error()),
      }}
      rowKey={({ id }) => id}
      rowLink={() => ({ to: '/' })}
      search={{}}
      onSearch={() => {}}
      searchLabel="Search"
      empty={null}
    />
  );
}

const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

it('marks what was looked for in the title, and shows below it where it stands in the text', async () => {
  await show(<List item={found} />);
  const link = screen.getByRole('link', { name: /^Setting up a printer/ });
  expect(within(link).getByText('printer')).toBeVisible();
  expect(link).not.toHaveTextContent('Turn the');
  expect(screen.getAllByRole('cell')[0]).toHaveTextContent('Turn the printer on <b>first</b>.');
  expect(marked()).toEqual(['printer', 'printer']);
});

it('marks nothing where nothing was looked for', async () => {
  await show(<List item={article} />);
  expect(screen.getByRole('link', { name: /^Setting up a printer/ })).toBeVisible();
  expect(marked()).toEqual([]);
});
