import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Schemas } from '@/api/queries';
import { session, show } from '@/test/render';
import { recentSearches, rememberSearch } from './recentSearches';
import SearchDialog from './SearchDialog';

type Found = { groups: Schemas['SearchGroup'][]; unavailable: string[] };

const hit = (kind: Schemas['Hit']['kind'], number: number, title: string): Schemas['Hit'] => ({
  kind,
  id: `${kind}-${number}`,
  number: String(number),
  title: [
    { text: title.slice(0, 2), match: true },
    { text: title.slice(2), match: false },
  ],
  context: 'Harbour Dental',
  status: 'new',
  at: '2026-11-21T12:00:00Z',
});
const printers: Found = {
  groups: [
    {
      kind: 'tickets',
      hits: [hit('ticket', 10012, 'Printer'), hit('ticket', 10013, 'Print-outs')],
      more: true,
    },
    { kind: 'articles', hits: [hit('article', 10001, 'Printing')], more: false },
  ],
  unavailable: [],
};
const nothing: Found = { groups: [], unavailable: [] };

/** What is asked, and what the server says once the test lets it. */
const asked: { q: string; answer: (found: Found) => void }[] = [];

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: (_path: string, { params }: { params: { query: { q: string } } }) =>
      new Promise((resolve) =>
        asked.push({ q: params.query.q, answer: (found) => resolve({ data: found }) }),
      ),
  },
}));

const user = session.user!.id;
const onClose = vi.fn();
beforeEach(() => {
  asked.length = 0;
  onClose.mockReset();
});

const box = () => screen.getByRole('combobox', { name: 'Search' });
const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const marked = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

async function open() {
  const shown = await show(<SearchDialog onClose={onClose} />);
  box().focus();
  return shown;
}

async function answer(q: string, found: Found) {
  await waitFor(() => expect(asked.map((one) => one.q)).toContain(q));
  asked.find((one) => one.q === q)!.answer(found);
}

async function find(q: string, found: Found) {
  await userEvent.type(box(), q);
  await answer(q, found);
  await waitFor(() => expect(screen.getByRole('listbox')).toHaveAttribute('aria-busy', 'false'));
}

describe('what was found', () => {
  it('is shown by kind, with what matches marked', async () => {
    await open();
    await find('pr', printers);
    const tickets = within(screen.getByRole('group', { name: 'Tickets' }));
    expect(tickets.getAllByRole('option')).toHaveLength(3);
    expect(tickets.getAllByText('Pr', { selector: 'mark' })).toHaveLength(2);
    expect(screen.getByText('3 results')).toHaveAttribute('role', 'status');
  });

  it('is asked for once the typing pauses, not with every letter', async () => {
    await open();
    ['p', 'pr', 'pri'].forEach((value) => fireEvent.change(box(), { target: { value } }));
    await answer('pri', printers);
    expect(asked.map(({ q }) => q)).toEqual(['pri']);
  });

  it('stays until the next answer comes, and an answer that comes too late is dropped', async () => {
    await open();
    await find('print', printers);
    await userEvent.type(box(), 'x');
    await waitFor(() => expect(asked.map(({ q }) => q)).toContain('printx'));
    expect(options()).toHaveLength(4);
    await userEvent.type(box(), 'y');
    await answer('printxy', nothing);
    await screen.findByText('Nothing found for “printxy”');
    expect(screen.getByRole('link', { name: 'Report an issue instead' })).toHaveAttribute(
      'href',
      '/report?summary=printxy',
    );
    await answer('printx', printers);
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('says what could not be searched, and does not take that for nothing', async () => {
    await open();
    await find('pr', { groups: [], unavailable: ['articles'] });
    expect(await screen.findByText('Articles could not be searched just now.')).toBeVisible();
    expect(screen.queryByText(/Nothing found/)).toBeNull();
  });
});

describe('with the keyboard', () => {
  it('what was pasted at once is ready to be opened', async () => {
    await open();
    fireEvent.change(box(), { target: { value: '#10012' } });
    await answer('#10012', printers);
    await waitFor(() => expect(marked()).toContain('Printer'));
  });

  it('goes through all kinds, round and to both ends', async () => {
    await open();
    await find('pr', printers);
    expect(marked()).toContain('Printer');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(marked()).toBe('All tickets with “pr”');
    await userEvent.keyboard('{ArrowDown}');
    expect(marked()).toContain('Printing');
    await userEvent.keyboard('{ArrowDown}');
    expect(marked()).toContain('Printer');
    await userEvent.keyboard('{End}');
    expect(marked()).toContain('Printing');
    await userEvent.keyboard('{Home}');
    expect(marked()).toContain('Printer');
    expect(box()).toHaveFocus();
  });

  it('opens with Enter what is marked, closes, and remembers', async () => {
    const { router } = await open();
    await find('pr', printers);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/tickets/10013'));
    expect(onClose).toHaveBeenCalled();
    expect(recentSearches(user)).toEqual(['pr']);
  });

  it('opens with an early Enter what comes first', async () => {
    const { router } = await open();
    await userEvent.type(box(), '10012{Enter}');
    expect(router.state.location.pathname).toBe('/');
    await answer('10012', printers);
    await waitFor(() => expect(router.state.location.pathname).toBe('/tickets/10012'));
  });

  it('does not press an old answer', async () => {
    const { router } = await open();
    await find('pr', printers);
    await userEvent.type(box(), 'inz{Enter}');
    await answer('prinz', nothing);
    await screen.findByText('Nothing found for “prinz”');
    expect(router.state.location.pathname).toBe('/');
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('links', () => {
  it('lead customers to their pages, and articles to windows of their own', async () => {
    await open();
    await find('pr', printers);
    expect(screen.getByRole('option', { name: /Printer/ })).toHaveAttribute('href', '/tickets/10012');
    expect(screen.getByRole('option', { name: /Printing/ })).toHaveAttribute('href', '/articles/10001');
    expect(screen.getByRole('option', { name: /Printing.*new window/ })).toHaveAttribute('target', '_blank');
    expect(screen.getByRole('option', { name: /All tickets/ })).toHaveAttribute('href', '/tickets?q=pr');
  });
});

describe('recent searches', () => {
  it('are offered before anything is typed, none of them marked', async () => {
    rememberSearch(user, 'payroll');
    await open();
    expect(options()).toEqual(['payroll']);
    expect(marked()).toBeUndefined();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(box()).toHaveValue('payroll');
    await answer('payroll', printers);
    expect(await screen.findByRole('group', { name: 'Tickets' })).toBeVisible();
  });

  it('can be cleared', async () => {
    rememberSearch(user, 'payroll');
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('option')).toBeNull();
    expect(recentSearches(user)).toEqual([]);
  });
});
