import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '@/features/knowledge/words/articles';
import { ApiError } from '@/api/problem';
import { keys } from '@/api/queries';
import { session } from '@/test/render';
import { commands } from './commands';
import { useArticleWork } from './useArticleWork';
import type { Schemas } from '@/features/knowledge/model';

type Draft = Schemas['ArticleDraft'];

const edit = vi.spyOn(commands, 'edit');
const publish = vi.spyOn(commands, 'publish');

const draft = {
  id: 'a1',
  number: 10001,
  title: 'Printers',
  markdown: 'One',
  language: 'en-GB',
  subject: { id: 's1', name: 'Printers' },
  related: [],
  attachments: [],
  state: 'published',
  changed: false,
  version: 3,
} as unknown as Draft;

/** What the server has by now. */
let now: Draft;

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: { GET: () => Promise.resolve({ data: now }) },
}));

const refused = (status: number) => new ApiError({ type: 'about:blank', title: 'No', status });

function open(shown = draft) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(keys.session, session);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook((article: Draft) => useArticleWork(article), { wrapper, initialProps: shown });
}

beforeEach(() => {
  localStorage.clear();
  edit.mockReset().mockResolvedValue({} as never);
  publish.mockReset().mockResolvedValue({} as never);
  now = draft;
});

function write({ result }: ReturnType<typeof open>, markdown: string) {
  act(() => result.current.change((form) => ({ ...form, markdown })));
}

describe('saving', () => {
  it('sends what is written, for the version that was seen, and has nothing more to save', async () => {
    const page = open();
    write(page, 'Two');
    now = { ...draft, markdown: 'Two', version: 4 };
    act(() => page.result.current.run('save'));
    await waitFor(() => expect(page.result.current.doing).toBeUndefined());
    expect(edit).toHaveBeenCalledExactlyOnceWith('a1', expect.objectContaining({ markdown: 'Two' }), 3);
    expect(page.result.current.dirty).toBe(false);
  });

  it('is no conflict when only something else of the article has changed', async () => {
    const page = open();
    write(page, 'Two');
    edit.mockRejectedValueOnce(refused(412));
    now = { ...draft, version: 5 };
    act(() => page.result.current.run('save'));
    await waitFor(() => expect(edit).toHaveBeenCalledTimes(2));
    expect(edit.mock.calls[1]?.[2]).toBe(5);
  });

  it('asks whose words stand when somebody else has saved others', async () => {
    const page = open();
    write(page, 'Mine');
    edit.mockRejectedValueOnce(refused(412));
    now = { ...draft, markdown: 'Theirs', version: 4 };
    act(() => page.result.current.run('save'));
    await waitFor(() => expect(page.result.current.doing).toBeUndefined());
    page.rerender(now);
    expect(page.result.current).toMatchObject({ overtaken: true, form: { markdown: 'Mine' }, errors: [] });

    act(() => page.result.current.run('save'));
    expect(edit).toHaveBeenCalledTimes(1);
    act(() => page.result.current.insist());
    act(() => page.result.current.run('save'));
    await waitFor(() => expect(edit).toHaveBeenCalledTimes(2));
    expect(edit.mock.calls[1]?.slice(1)).toEqual([expect.objectContaining({ markdown: 'Mine' }), 4]);
  });

  it('keeps what is written when it fails, and says why', async () => {
    const page = open();
    write(page, 'Two');
    edit.mockRejectedValueOnce(refused(0));
    act(() => page.result.current.run('save'));
    await waitFor(() => expect(page.result.current.errors).toHaveLength(1));
    expect(page.result.current).toMatchObject({ dirty: true, form: { markdown: 'Two' } });
  });

  it('does not go to the server without a title', () => {
    const page = open();
    act(() => page.result.current.change((form) => ({ ...form, title: ' ' })));
    act(() => page.result.current.run('save'));
    expect(edit).not.toHaveBeenCalled();
    expect(page.result.current.errors).toEqual([{ id: 'article-title', text: 'Enter a title' }]);
  });
});

describe('publishing', () => {
  it('saves first, and publishes the very version that this made', async () => {
    const page = open();
    write(page, 'Two');
    now = { ...draft, markdown: 'Two', version: 4 };
    act(() => page.result.current.run('publish'));
    await waitFor(() => expect(publish).toHaveBeenCalledExactlyOnceWith('a1', 4));
    expect(edit).toHaveBeenCalledOnce();
  });

  it('needs no saving where nothing was written', async () => {
    const page = open({ ...draft, changed: true });
    act(() => page.result.current.run('publish'));
    await waitFor(() => expect(publish).toHaveBeenCalledExactlyOnceWith('a1', 3));
    expect(edit).not.toHaveBeenCalled();
  });
});
