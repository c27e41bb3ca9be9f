import { expect, test } from 'vitest';
import { ApiError } from '@/api/problem';
import { isBlank, missing, refused, type Acceptance } from './acceptance';

const drawn = [
  {
    points: [
      { x: 10, y: 10 },
      { x: 60, y: 30 },
    ],
  },
];

const complete: Acceptance = {
  name: 'Jane Doe',
  email: 'jane@harbour.example',
  purchaseOrder: 'N/A',
  comment: '',
  consent: true,
  way: 'drawn',
  typed: '',
  strokes: drawn,
};

test('what nobody could have meant as a signature is blank', () => {
  expect(isBlank([])).toBe(true);
  expect(isBlank([{ points: [{ x: 10, y: 10 }] }])).toBe(true);
  expect(
    isBlank([
      {
        points: [
          { x: 10, y: 10 },
          { x: 13, y: 12 },
        ],
      },
    ]),
  ).toBe(true);
  expect(isBlank(drawn)).toBe(false);
});

test('everything but the comment is needed', () => {
  expect(missing(complete)).toEqual([]);
  expect(missing({ ...complete, strokes: [] })).toEqual(['signature']);
  expect(missing({ ...complete, way: 'typed', typed: '  ' })).toEqual(['signature']);
  expect(missing({ ...complete, purchaseOrder: ' - ', consent: false, name: ' ' })).toEqual([
    'name',
    'purchaseOrder',
    'consent',
  ]);
});

test('what the server refuses stands at its field', () => {
  const error = new ApiError({
    type: 'about:blank',
    title: 'Refused',
    status: 422,
    errors: [{ pointer: '/signature/strokes', message: 'is blank' }],
  });
  expect(refused(error)).toEqual({ signature: 'is blank' });
  expect(refused(new Error('x'))).toEqual({});
});
