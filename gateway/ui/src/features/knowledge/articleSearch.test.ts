import { expect, it } from 'vitest';
import { agentArticlesSearch, knowledgeSearch, newArticleSearch } from './articleSearch';

it('reads where one is in the knowledge base, and nothing that is no place', () => {
  expect(knowledgeSearch({ categoryId: 'c-1', subjectId: '<b>', q: ' printer ', page: '1' })).toEqual({
    categoryId: 'c-1',
    q: 'printer',
  });
});

it('tells everything from nothing chosen', () => {
  expect(knowledgeSearch({ all: 'true' })).toEqual({ all: true });
  expect(knowledgeSearch({ all: 'yes' })).toEqual({});
});

it('reads several states at once', () => {
  expect(agentArticlesSearch({ state: 'draft,changed' })).toEqual({ state: 'draft,changed' });
});

it('begins an article only from the number of a ticket', () => {
  expect(newArticleSearch({ ticket: '10042' })).toEqual({ ticket: '10042' });
  expect(newArticleSearch({ ticket: '../x' })).toEqual({});
});
