import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import '@/features/tickets/words/queue';
import { show } from '@/test/render';
import { InsertArticle } from './InsertArticle';

const item = (number: number, title: string, audience: string) => ({
  id: `a${number}`,
  number,
  title,
  language: 'en-GB',
  category: { id: 'c1', name: 'Printing' },
  subject: { id: 's1', name: 'Printers' },
  updatedAt: '2026-11-21T12:00:00Z',
  version: 1,
  team: { state: 'published', changed: false, audience, organisations: 1 },
});
const items = [
  item(10001, 'For all', 'everyone'),
  item(10002, 'For some', 'organisations'),
  item(10003, 'For us', 'agents'),
];
let readers: { id: string; name: string }[];
const asked: unknown[] = [];

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (path: string, { params }: { params: { query?: unknown } }) => {
      asked.push(params.query);
      const list = { items, page: 1, size: 10, total: items.length };
      return Promise.resolve({ data: path === '/api/articles' ? list : { organisations: readers } });
    },
  },
}));

const onInsert = vi.fn();
beforeEach(() => {
  onInsert.mockReset();
  readers = [];
});

async function choose(title: string) {
  await show(<InsertArticle organisation={{ id: 'o1', name: 'Harbour Dental' }} onInsert={onInsert} />);
  await userEvent.click(screen.getByRole('button', { name: 'Insert an article' }));
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(title) }));
}

it('inserts what everybody can read at once, with its whole address', async () => {
  await choose('For all');
  await waitFor(() => expect(onInsert).toHaveBeenCalledWith('For all', `${location.origin}/articles/10001`));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(asked).toContainEqual(expect.objectContaining({ state: ['published'] }));
});

it('inserts what this organisation can read', async () => {
  readers = [{ id: 'o1', name: 'Harbour Dental' }];
  await choose('For some');
  await waitFor(() => expect(onInsert).toHaveBeenCalled());
});

it.each(['For some', 'For us'])('warns before it inserts what they cannot read: %s', async (title) => {
  readers = [{ id: 'o2', name: 'Kestrel Accountants' }];
  await choose(title);
  expect(await screen.findByText(`Harbour Dental cannot read “${title}”.`)).toBeVisible();
  expect(onInsert).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Insert it anyway' }));
  expect(onInsert).toHaveBeenCalledWith(title, expect.stringContaining('/articles/'));
});
