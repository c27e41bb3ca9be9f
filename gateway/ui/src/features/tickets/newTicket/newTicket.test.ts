import { describe, expect, it } from 'vitest';
import { emptyForm, fromProblem, isUntouched, SUMMARY_MAX, validate, type NewTicketForm } from './newTicket';

const organisation = { id: 'o1', name: 'Harbour Dental' };
const complete: NewTicketForm = {
  ...emptyForm,
  summary: 'Printer',
  details: '<p>Half a page</p>',
  urgency: 'high',
  impact: 'low',
  priority: 'medium',
};

describe('checking a new ticket', () => {
  it('names every mandatory field that was left out', () => {
    expect(Object.keys(validate(emptyForm, false))).toEqual([
      'summary',
      'details',
      'urgency',
      'impact',
      'priority',
    ]);
  });

  it('takes markup without words for nothing', () => {
    expect(validate({ ...complete, details: '<p>&nbsp;</p><p><br></p>' }, false)).toHaveProperty('details');
  });

  it('asks an agent for whom it is', () => {
    expect(validate({ ...complete, organisation }, true)).toEqual({ requester: 'requester' });
  });

  it('says when the summary is too long', () => {
    expect(validate({ ...complete, summary: 'x'.repeat(SUMMARY_MAX + 1) }, false)).toEqual({
      summary: 'summaryTooLong',
    });
  });

  it('is content with a complete one', () => {
    expect(validate(complete, false)).toEqual({});
  });
});

describe('a refusal by the server', () => {
  it('is put at the fields it speaks of, the first message for each', () => {
    const { byField, others } = fromProblem([
      { pointer: '/summary', message: 'is blank' },
      { pointer: '/summary', message: 'is short' },
      { pointer: '#/followerIds/0', message: 'has left' },
    ]);
    expect(byField).toEqual({ summary: 'is blank', followers: 'has left' });
    expect(others).toEqual([]);
  });

  it('says apart which files the server does not have', () => {
    const { byField, lostFiles } = fromProblem([
      { pointer: '/attachmentIds/2', message: 'is not there' },
      { pointer: '/attachmentIds', message: 'are too many' },
    ]);
    expect(lostFiles).toEqual([2]);
    expect(byField).toEqual({ attachments: 'are too many' });
  });

  it('keeps what belongs to no field', () => {
    expect(fromProblem([{ pointer: '', message: 'is not JSON' }]).others).toEqual(['is not JSON']);
  });
});

describe('an untouched form', () => {
  it('is one in which nothing was written or chosen', () => {
    expect(isUntouched({ ...emptyForm, details: '<p></p>', organisation })).toBe(true);
    expect(isUntouched({ ...emptyForm, urgency: 'low' })).toBe(false);
  });
});
