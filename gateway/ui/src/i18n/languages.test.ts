import { afterEach, expect, it, vi } from 'vitest';
import { chooseLanguage, followLanguage, followOtherTabs, i18n, languageNames } from './i18n';
import { PSEUDO, pseudo } from './pseudo';

type Words = { [key: string]: string | Words };

const entriesOf = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : entriesOf(value, `${path}${key}.`),
  );
const keysOf = (words: Words) => entriesOf(words).map(([key]) => key);

const files = import.meta.glob<Words>('/src/**/words/*.json', { import: 'default', eager: true });
const english = (file: string) => files[file.replace(/\.[\w-]+\.json$/, '.en-GB.json')] ?? {};

/** Each English file in each further language, whether it is there or not. */
const others = Object.keys(files)
  .filter((file) => file.endsWith('.en-GB.json'))
  .flatMap((file) =>
    Object.keys(languageNames)
      .filter((language) => language !== 'en-GB')
      .map((language) => file.replace('.en-GB.json', `.${language}.json`)),
  );
const wordsOf = (file: string) => files[file] ?? {};

afterEach(async () => {
  await chooseLanguage('en-GB');
  localStorage.clear();
});

it.each(others)('%s has the words of the English one, all of them and no others', (file) => {
  expect(keysOf(wordsOf(file)).sort()).toEqual(keysOf(english(file)).sort());
});

it.each(others)('%s has the same places for what is put in', (file) => {
  const places = (words: Words) =>
    Object.fromEntries(
      entriesOf(words).map(([key, text]) => [key, (text.match(/\{\{\w+\}\}|<\/?\w+>/g) ?? []).sort()]),
    );
  expect(places(wordsOf(file))).toEqual(places(english(file)));
});

it('no file is of a language without a name, or beside no English one', () => {
  expect(
    Object.keys(files).filter((file) => !file.endsWith('.en-GB.json') && !others.includes(file)),
  ).toEqual([]);
});

it('follows the person, unless another language was chosen here a moment ago', async () => {
  await followLanguage('de');
  expect(i18n.t('frame.language')).toBe('Sprache');
  await chooseLanguage('en-GB');
  await followLanguage('de');
  expect(i18n.t('frame.language')).toBe('Language');
});

it('speaks what is chosen in another tab', async () => {
  followOtherTabs();
  dispatchEvent(new StorageEvent('storage', { key: 'porchlight.language', newValue: 'de' }));
  await vi.waitFor(() => expect(i18n.t('frame.language')).toBe('Sprache'));
});

it('writes amounts as the language does, and numbers of things as they are called', async () => {
  expect(i18n.t('list.changed', { count: 1234 })).toBe('1,234 changed · Refresh');
  expect(i18n.t('close.title', { ns: 'ticket', number: 10319 })).toContain('#10319');
  await chooseLanguage('de');
  expect(i18n.t('list.changed', { count: 1234 })).toContain('1.234');
});

it('shows what is in no catalogue', async () => {
  expect(pseudo('Go <b>home</b>')).toBe('[Gó~ <b>hómé~~</b>]');
  await chooseLanguage(PSEUDO);
  expect(i18n.t('frame.language')).toMatch(/^\[Lángúágé~+\]$/);
});
