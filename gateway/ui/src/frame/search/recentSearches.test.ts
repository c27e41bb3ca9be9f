import { expect, it } from 'vitest';
import { clearSearches, forgetSearches, recentSearches, rememberSearch } from './recentSearches';

it('keeps the last six, newest first', () => {
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].forEach((text) => rememberSearch('sam', text));
  expect(recentSearches('sam')).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
});

it('keeps of what was typed on only the whole', () => {
  rememberSearch('sam', 'Print');
  rememberSearch('sam', ' printer ');
  rememberSearch('sam', 'printer');
  expect(recentSearches('sam')).toEqual(['printer']);
});

it('keeps them apart from other people’s, and from log-out on not at all', () => {
  rememberSearch('sam', 'printer');
  rememberSearch('pia', 'payroll');
  clearSearches('sam');
  expect([recentSearches('sam'), recentSearches('pia')]).toEqual([[], ['payroll']]);
  forgetSearches();
  expect(recentSearches('pia')).toEqual([]);
});

it('makes nothing of what somebody else has put there', () => {
  localStorage.setItem('porchlight.searches.sam', '{"not":"ours"}');
  expect(recentSearches('sam')).toEqual([]);
  localStorage.setItem('porchlight.searches.sam', '[1,');
  expect(recentSearches('sam')).toEqual([]);
});
