import { expect, it } from 'vitest';
import type { Entry } from '@/features/projects/model';
import { told } from './entries';

const entry = (version: number, kind: string, actorName: string, word?: string): Entry => ({
  version,
  kind,
  at: '2026-01-05T09:00:00Z',
  actorName,
  actorKind: 'agent',
  attachments: [],
  word,
});

it('makes one of what somebody planned without a break', () => {
  const entries = [
    entry(9, 'scope-grew', 'Mo', '76|44'),
    entry(8, 'scope-grew', 'Mo', '88|76'),
    entry(7, 'note', 'Casey'),
    entry(6, 'scope-grew', 'Mo', '100|88'),
    entry(5, 'scope-grew', 'Ann', '100|100'),
  ];
  expect(told(entries).map(({ version, word }) => [version, word])).toEqual([
    [9, '88|44'],
    [7, undefined],
    [6, '100|88'],
    [5, '100|100'],
  ]);
});
