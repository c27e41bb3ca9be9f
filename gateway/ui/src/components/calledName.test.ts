import { expect, it } from 'vitest';
import { calledName, fitting } from './calledName';

it.each([
  ['@', ''],
  ['Ask @Ter', 'Ter'],
  ['Ask (@Terry Mi', 'Terry Mi'],
  ['Look\n@Zoë', 'Zoë'],
])('a name is called in %j', (text, typed) => expect(calledName(text)).toBe(typed));

it.each(['', 'Ask Terry', 'terry@northgate.example', '@Terry Miles knows', 'a @ b c d'])(
  'no name is called in %j',
  (text) => expect(calledName(text)).toBeUndefined(),
);

const team = ['Terry Miles', 'Ada Terrin', 'Miles Ade'].map((name) => ({ id: name, name }));

it('offers those whose name begins so before those of whom another word does', () => {
  const names = (typed: string) => fitting(team, typed).map(({ name }) => name);
  expect(names('')).toEqual(['Terry Miles', 'Ada Terrin', 'Miles Ade']);
  expect(names('ter')).toEqual(['Terry Miles', 'Ada Terrin']);
  expect(names('Miles')).toEqual(['Miles Ade', 'Terry Miles']);
  expect(names('terry m')).toEqual(['Terry Miles']);
  expect(names('x')).toEqual([]);
});
