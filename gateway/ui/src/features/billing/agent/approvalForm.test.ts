import { describe, expect, it } from 'vitest';
import { approvalFormOf, approvalInputOf, emptyStep } from './approvalForm';

describe('who agrees to quotes', () => {
  it('asks nobody without a limit', () => {
    expect(approvalInputOf(approvalFormOf(undefined), 'GBP')).toBeUndefined();
  });

  it('says again what was said, people named by the API included', () => {
    const person = '6f1f2a4e-0000-4000-8000-000000000001';
    const rule = {
      discountAbove: '10',
      totalFrom: { minorUnits: 500_000, currency: 'GBP' },
      marginBelow: undefined,
      days: 3,
      steps: [
        { quorum: { kind: 'any' as const, count: 0 }, approvers: { role: null, people: [person] } },
        { quorum: { kind: 'at-least' as const, count: 2 }, approvers: { role: 'billing', people: [] } },
      ],
    };
    expect(approvalInputOf(approvalFormOf(rule), 'GBP')).toEqual({
      discountAbove: '10',
      totalFrom: { minorUnits: 500_000, currency: 'GBP' },
      marginBelow: undefined,
      days: 3,
      steps: [
        { role: null, people: [person], quorum: { kind: 'any', count: undefined } },
        { role: 'billing', people: undefined, quorum: { kind: 'at-least', count: 2 } },
      ],
    });
  });

  it('reads a comma as a decimal point', () => {
    const form = { ...approvalFormOf(undefined), discountAbove: '12,5', steps: [emptyStep()] };
    expect(approvalInputOf(form, 'GBP')?.discountAbove).toBe('12.5');
  });
});
