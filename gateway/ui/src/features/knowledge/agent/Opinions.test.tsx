import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '@/features/knowledge/words/articles';
import { show } from '@/test/render';
import { Opinions } from './Opinions';

/** Every other with a comment, the newest first. */
const given = [...Array(220).keys()].map((at) => ({
  by: { id: `p${at}`, name: `Reader ${at}` },
  organisation: null,
  helpful: at % 3 === 0,
  comment: at % 2 === 0 ? `Comment ${at}` : null,
  at: '2026-11-20T10:00:00Z',
  edition: 1,
}));

interface Asked {
  params: { query: { commented: boolean; cursor: string; size: number } };
}

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (_path: string, { params: { query } }: Asked) => {
      const all = given.filter(({ comment }) => comment || !query.commented);
      const start = Number(query.cursor);
      const end = start + query.size;
      return Promise.resolve({
        data: {
          items: all.slice(start, end),
          size: query.size,
          next: end < all.length ? String(end) : undefined,
        },
      });
    },
  },
}));

it('shows comments alone at first, and all that was said if asked', async () => {
  await show(<Opinions id="a1" />);
  expect(await screen.findByText('Comment 18')).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(10);
  await userEvent.click(screen.getByLabelText('Only those with a comment'));
  expect(await screen.findByText(/Reader 9 /)).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(10);
});

it('shows more down to the oldest, and the focus goes along', async () => {
  await show(<Opinions id="a1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  expect((await screen.findByText('Comment 20')).closest('li')).toHaveFocus();
  await userEvent.click(screen.getByText('Show more'));
  expect(await screen.findByText('Comment 218')).toBeVisible();
  expect(screen.getByText('Comment 120').closest('li')).toHaveFocus();
  expect(screen.queryByText('Show more')).not.toBeInTheDocument();
});
