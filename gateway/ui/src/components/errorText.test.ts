import { expect, it } from 'vitest';
import { ApiError } from '@/api/problem';
import { kindOf } from './errorText';

const answer = (status: number) =>
  new ApiError({ type: 'about:blank', title: 'Title', status, detail: 'Detail' });

it.each([400, 405, 413, 415, 422])(
  'says of %i that what was sent is not accepted, not that we failed',
  (status) => {
    expect(kindOf(answer(status))).toBe('refused');
  },
);

it.each([500, 502, 503, 504])('says of %i that it is our side', (status) => {
  expect(kindOf(answer(status))).toBe('server');
});
