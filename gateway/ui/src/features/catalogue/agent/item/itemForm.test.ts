import { describe, expect, it } from 'vitest';
import {
  anyApprover,
  bodyOf,
  emptyItem,
  faultsOf,
  formOf,
  type ItemDetails,
  type ItemForm,
} from './itemForm';

const complete: ItemForm = {
  ...emptyItem,
  categoryId: 'c1',
  name: ' Laptop ',
  summary: 'One to carry about',
};

describe('what is said of an item', () => {
  it('names what is missing', () => {
    expect(Object.keys(faultsOf(emptyItem))).toEqual(['categoryId', 'name', 'summary']);
    expect(faultsOf(complete)).toEqual({});
  });

  it('refuses what is no amount, no day and nobody', () => {
    const nobody = { ...anyApprover, approvers: { role: null, people: [] } };
    expect(
      Object.keys(
        faultsOf({
          ...complete,
          price: 'dear',
          approvalDays: '0',
          everybody: false,
          tiers: [{ from: '0', steps: [nobody] }],
        }),
      ),
    ).toEqual(['price', 'organisations', 'tiers', 'approvalDays']);
  });

  it('is sent in minor units and comes back the same', () => {
    const form = { ...complete, price: '1,249.50', tiers: [{ from: '500', steps: [anyApprover] }] };
    const body = bodyOf(form);
    expect(body.price).toEqual({ minorUnits: 124950, currency: 'GBP' });
    expect(body.approval?.tiers[0]?.fromMinor).toBe(50000);
    const kept = { ...body, everybody: true, organisationIds: [] } as unknown as ItemDetails;
    expect(bodyOf(formOf(kept, new Map()))).toEqual(body);
  });
});
