import { describe, expect, it } from 'vitest';
import { candidates } from './candidates';

const agent = (id: string, name: string, active = true) => ({
  id,
  name,
  email: '',
  roles: [],
  active,
  version: 0,
});
const team = [
  agent('zoe', 'Zoe Able'),
  agent('amy', 'Amelia Reid'),
  agent('jo', 'Jo Lindqvist'),
  agent('old', 'Gone', false),
];
const ids = (list: ReturnType<typeof candidates>) => list.map((one) => one?.id ?? null);

describe('whom a ticket can be given to', () => {
  it('is oneself first, then the others by name, without those who have left', () => {
    expect(ids(candidates(team, 'jo', undefined, ''))).toEqual(['jo', 'amy', 'zoe']);
  });

  it('is nobody too, once somebody has it', () => {
    expect(ids(candidates(team, 'jo', 'amy', ''))).toEqual(['jo', 'amy', 'zoe', null]);
  });

  it('is found by the beginnings of names', () => {
    expect(ids(candidates(team, 'jo', 'amy', 'rei'))).toEqual(['amy']);
    expect(ids(candidates(team, 'jo', 'amy', 'a'))).toEqual(['amy', 'zoe']);
    expect(ids(candidates(team, 'jo', 'amy', 'eid'))).toEqual([]);
  });
});
