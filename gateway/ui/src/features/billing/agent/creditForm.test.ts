import { describe, expect, it } from 'vitest';
import { creditOf, emptyCredit, faultsOf } from './creditForm';

const lines = [{ id: 'a' }, { id: 'b' }];

describe('a credit note', () => {
  it('is of all that is left, unless lines are chosen', () => {
    expect(creditOf({ ...emptyCredit, reason: ' Twice ' }, lines, 'GBP')).toEqual({
      reason: 'Twice',
      lines: undefined,
    });
  });

  it('is of a part of a line, or of all of it', () => {
    const form = { all: false, amounts: { a: '12.50', b: '' }, reason: 'Late' };
    expect(faultsOf(form, lines, 'GBP')).toEqual({});
    expect(creditOf(form, lines, 'GBP').lines).toEqual([
      { lineId: 'a', net: { minorUnits: 1250, currency: 'GBP' } },
      { lineId: 'b', net: undefined },
    ]);
  });

  it('needs a reason, a line, and amounts that are amounts', () => {
    expect(faultsOf({ all: false, amounts: {}, reason: ' ' }, lines, 'GBP')).toEqual({
      reason: true,
      lines: true,
    });
    expect(faultsOf({ all: false, amounts: { a: 'x' }, reason: 'Late' }, lines, 'GBP')).toEqual({ a: true });
  });
});
