import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import '@/features/catalogue/words/request';
import type { Item, Preview, Request } from '@/features/catalogue/model';
import { show } from '@/test/render';
import { draftOf, emptyDraft } from './requestDraft';
import { refusalOf } from './refusal';
import { AskForm } from './AskForm';

const sent: unknown[] = [];
let answer: () => Promise<{ data: Preview }>;
let search: Record<string, string | undefined> = {};
const gone: unknown[] = [];

vi.mock('@/api/client', async (original) => ({
  ...(await original<object>()),
  api: {
    GET: () => Promise.resolve({ data: [] }),
    POST: (path: string, { body }: { body: unknown }) => {
      sent.push([path, body]);
      return path === '/api/requests' ? Promise.resolve({ data: { id: 'r1', number: 7 } }) : answer();
    },
  },
}));
vi.mock('@tanstack/react-router', async (original) => ({
  ...(await original<object>()),
  useSearch: () => search,
  useNavigate: () => (to: { to?: string; search: unknown }) => {
    if (to.to) gone.push(to);
    else if (to.search instanceof Function) search = (to.search as (s: object) => typeof search)(search);
  },
}));

const question = { required: true, options: [], many: false };
const item: Item = {
  id: 'i1',
  name: 'New Starter',
  summary: 'Somebody new',
  translations: {},
  icon: 'user-plus',
  categoryId: 'c1',
  edition: 3,
  form: {
    steps: [
      {
        id: 'person',
        title: 'The person',
        questions: [{ ...question, id: 'name', type: 'text', label: 'Name' }],
      },
    ],
  },
};
const preview: Preview = {
  requester: { id: 'u1', name: 'Priya' },
  beneficiary: { id: 'u1', name: 'Priya' },
  review: [{ question: 'name', label: 'Name', type: 'text', values: ['Sam'], text: 'Sam' }],
  parts: [
    {
      itemId: 'i1',
      name: 'New Starter',
      steps: [
        {
          quorum: { kind: 'any', count: 1 },
          circle: 'by-rule',
          people: [
            {
              person: { id: 'a', name: 'Ann' },
              standIn: { id: 'b', name: 'Ben' },
              awayUntil: '2026-05-12T00:00:00Z',
            },
          ],
        },
      ],
    },
  ],
};

beforeEach(() => {
  sent.length = 0;
  gone.length = 0;
  search = {};
  localStorage.clear();
  answer = () => Promise.resolve({ data: preview });
});

describe('asking for something', () => {
  it('leads from what is missing to its field, and goes no further', async () => {
    await show(<AskForm item={item} start={emptyDraft} />);
    await userEvent.click(screen.getByRole('button', { name: 'Check your answers' }));
    await userEvent.click(screen.getByRole('link', { name: '“Name” needs an answer' }));
    expect(screen.getByLabelText(/^Name/)).toHaveFocus();
    expect(search.at).toBeUndefined();
  });

  it('says who will be asked, and sends once exactly what was reviewed', async () => {
    search = { at: 'review' };
    await show(<AskForm item={item} start={{ ...emptyDraft, typed: { name: [{ value: ' Sam ' }] } }} />);
    expect(await screen.findByText(/^Ann will be asked\./)).toBeVisible();
    expect(screen.getByText('Ann is away until 12 May 2026; Ben is asked.')).toBeVisible();
    expect(screen.getByText('Sam')).toBeVisible();
    await userEvent.dblClick(screen.getByRole('button', { name: 'Send request' }));
    const requests = sent.filter((one) => (one as [string])[0] === '/api/requests');
    expect(requests).toEqual([
      ['/api/requests', { itemId: 'i1', forId: undefined, edition: 3, answers: { name: 'Sam' } }],
    ]);
    expect(gone).toMatchObject([{ to: '/requests/$number', params: { number: '7' } }]);
  });

  it('sends in the name of whoever called, and leads an agent to their page of it', async () => {
    search = { at: 'review' };
    const caller = { id: 'c1', name: 'Cara', organisation: { id: 'o1', name: 'Harbour' } };
    const start = { ...emptyDraft, typed: { name: [{ value: 'Sam' }] } };
    await show(<AskForm item={item} start={start} caller={caller} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Send request' }));
    expect(sent).toContainEqual([
      '/api/requests',
      { itemId: 'i1', requesterId: 'c1', forId: undefined, edition: 3, answers: { name: 'Sam' } },
    ]);
    expect(gone).toMatchObject([{ to: '/agent/requests/$number', params: { number: '7' } }]);
  });

  it('does not review what is not complete, and waits where it is completed', async () => {
    search = { at: 'review' };
    await show(<AskForm item={item} start={emptyDraft} />);
    expect(screen.getByLabelText(/^Name/)).toBeInvalid();
    expect(search.at).toBe('person');
    expect(sent).toEqual([]);
  });
});

it('takes from a refusal what it says of single answers', () => {
  const problem = { type: 'about:blank', title: 'No', status: 400 };
  const errors = [
    { pointer: '/answers/people/0', message: 'is not something you can choose' },
    { pointer: '/answers/people/1', message: 'must be an id' },
  ];
  expect(refusalOf(new ApiError({ ...problem, errors }))).toEqual({
    people: 'is not something you can choose',
  });
  expect(refusalOf(new ApiError(problem))).toBeUndefined();
});

it('begins with the answers of the time before, and with the default of what was not asked then', () => {
  const before = {
    requester: { id: 'u1', name: 'Priya' },
    beneficiary: { id: 'u2', name: 'Ruth' },
    answers: [
      { question: 'manager', label: 'Manager', type: 'person', values: ['p1'], text: 'Ann' },
      { question: 'budget', label: 'Budget', type: 'money', values: ['1250'], text: '£12.50' },
      { question: 'plan', label: 'Plan', type: 'file', values: ['f1'], text: 'plan.pdf' },
      { question: 'gone', label: 'Gone', type: 'text', values: ['x'], text: 'x' },
    ],
    raw: { manager: 'p1', budget: 1250, cleared: null },
  } as unknown as Request;
  const form = {
    steps: [
      {
        id: 's',
        title: 'S',
        questions: [
          { ...question, id: 'manager', type: 'person' as const, label: 'Manager' },
          { ...question, id: 'budget', type: 'money' as const, label: 'Budget', currency: 'GBP' },
          { ...question, id: 'plan', type: 'file' as const, label: 'Plan' },
          { ...question, id: 'cleared', type: 'text' as const, label: 'Cleared', default: ['x'] },
          { ...question, id: 'new', type: 'text' as const, label: 'New', default: ['x'] },
        ],
      },
    ],
  };
  expect(draftOf(before, form)).toEqual({
    forWhom: 'other',
    other: { id: 'u2', name: 'Ruth' },
    typed: {
      manager: [{ value: 'p1', name: 'Ann' }],
      budget: [{ value: '12.50', name: '£12.50' }],
      cleared: [],
    },
  });
});
