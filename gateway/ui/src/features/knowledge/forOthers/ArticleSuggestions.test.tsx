import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { ArticleSuggestions } from './ArticleSuggestions';

const asked: string[] = [];

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (_path: string, { params }: { params: { query: { text: string } } }) => {
      const { text } = params.query;
      asked.push(text);
      const items = text.includes('printer')
        ? [{ id: 'a1', number: 10008, title: 'The printer stops half-way', excerpt: 'Usually the fuser …' }]
        : [];
      return Promise.resolve({ data: { items } });
    },
  },
}));

function Form() {
  const [summary, setSummary] = useState('');
  return (
    <>
      <input aria-label="Summary" value={summary} onChange={(event) => setSummary(event.target.value)} />
      <ArticleSuggestions text={summary} />
    </>
  );
}

const summary = () => screen.getByRole('textbox');
beforeEach(() => {
  asked.length = 0;
});

it('shows what may help, in windows of their own, and leaves the focus where it is', async () => {
  await show(<Form />);
  await userEvent.type(summary(), 'printer');
  const link = await screen.findByRole('link', { name: /The printer stops half-way/ });
  expect(link).toHaveAttribute('href', '/articles/10008');
  expect(link).toHaveAttribute('target', '_blank');
  expect(summary()).toHaveFocus();
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Articles that may help'));
});

it('asks nothing for two letters', async () => {
  await show(<Form />);
  await userEvent.type(summary(), ' pr');
  await userEvent.type(summary(), 'inter');
  await screen.findByRole('link');
  expect(asked.every((text) => text.length > 2)).toBe(true);
});

it('goes away when it no longer fits', async () => {
  await show(<Form />);
  await userEvent.type(summary(), 'printer');
  await screen.findByRole('link');
  await userEvent.clear(summary());
  await userEvent.type(summary(), 'headset');
  await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
});

it('does not come back once somebody has sent it away', async () => {
  await show(<Form />);
  await userEvent.type(summary(), 'printer');
  await userEvent.click(await screen.findByRole('button', { name: 'Do not suggest articles' }));
  asked.length = 0;
  await userEvent.type(summary(), ' printer');
  await waitFor(() => expect(summary()).toHaveValue('printer printer'));
  expect(screen.queryByRole('link')).toBeNull();
  expect(asked).toEqual([]);
});
