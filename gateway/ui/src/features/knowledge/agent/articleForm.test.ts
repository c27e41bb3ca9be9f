import { describe, expect, it } from 'vitest';
import { ApiError } from '@/api/problem';
import {
  emptyForm,
  faultsOf,
  readersOf,
  refusalOf,
  sameText,
  TITLE_MAX,
  type ArticleForm,
} from './articleForm';

const complete: ArticleForm = { ...emptyForm, title: 'Printers', markdown: 'Text', subjectId: 's1' };

describe('an article', () => {
  it('needs a title and a subject to be kept', () => {
    expect(faultsOf(emptyForm, false)).toEqual({ title: 'title', subject: 'subject' });
    expect(faultsOf({ ...complete, title: 'x'.repeat(TITLE_MAX + 1) }, false)).toEqual({
      title: 'titleTooLong',
    });
  });

  it('needs a text to be published', () => {
    expect(faultsOf({ ...complete, markdown: ' \n' }, false)).toEqual({});
    expect(faultsOf({ ...complete, markdown: ' \n' }, true)).toEqual({ markdown: 'markdown' });
    expect(faultsOf(complete, true)).toEqual({});
  });

  it('is the same when it would be saved as the same', () => {
    const related = { id: 'a1', number: 1, title: 'Old name' };
    const one = { ...complete, related: [related] };
    expect(sameText(one, { ...one, title: ' Printers ', related: [{ ...related, title: 'New name' }] })).toBe(
      true,
    );
    expect(sameText(one, { ...one, related: [] })).toBe(false);
  });

  it('is for organisations only where those are asked for', () => {
    const organisations = [{ id: 'o1', name: 'Harbour Dental' }];
    expect(readersOf({ audience: 'organisations', organisations }).organisationIds).toEqual(['o1']);
    expect(readersOf({ audience: 'everyone', organisations }).organisationIds).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is put at the fields it speaks of', () => {
    const errors = [
      { pointer: '/markdown', message: 'is too long' },
      { pointer: '/relatedIds/3', message: 'is not known' },
      { pointer: '/other', message: 'belongs nowhere' },
    ];
    expect(refusalOf(new ApiError({ type: 'x', title: 'x', status: 400, errors }))).toEqual({
      markdown: 'is too long',
      related: 'is not known',
    });
    expect(refusalOf(new Error('x'))).toEqual({});
  });
});
