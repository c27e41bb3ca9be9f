import { describe, expect, it } from 'vitest';
import { candidates, wordFor } from './candidates';

const zoe = { id: 'zoe', name: 'Zoe Able' };
const amy = { id: 'amy', name: 'Amelia Reid' };
const jo = { id: 'jo', name: 'Jo Lindqvist' };
const team = [zoe, amy, jo];
const ids = (list: ReturnType<typeof candidates>) => list.map((one) => one?.id ?? null);

describe('whom a ticket can be given to', () => {
  it('is oneself first, then the others by name', () => {
    expect(ids(candidates(team, jo, undefined, ''))).toEqual(['jo', 'amy', 'zoe']);
  });

  it('is nobody too, once somebody has it', () => {
    expect(ids(candidates(team, jo, 'amy', ''))).toEqual(['jo', 'amy', 'zoe', null]);
  });

  it('is found by the beginnings of names', () => {
    expect(ids(candidates(team, jo, 'amy', 'rei'))).toEqual(['amy']);
    expect(ids(candidates(team, jo, 'amy', 'a'))).toEqual(['amy', 'zoe']);
    expect(ids(candidates(team, jo, 'amy', 'eid'))).toEqual([]);
  });

  it('is oneself also where the server, with so many, did not say so', () => {
    expect(ids(candidates([zoe, amy], jo, undefined, ''))).toEqual(['jo', 'amy', 'zoe']);
    expect(ids(candidates([zoe], jo, undefined, 'zo'))).toEqual(['zoe']);
  });

  it('is asked of the server by the longest of the words', () => {
    expect(wordFor('')).toBe('');
    expect(wordFor(' jo  lind ')).toBe('lind');
  });
});
