import { expect, it } from 'vitest';
import { csvAddress } from './csvAddress';

it('narrows by what is said, and by several words', () =>
  expect(
    csvAddress('/api/tickets/csv', { active: false, q: 'a&b', status: ['new', 'resolved'], sla: undefined }),
  ).toBe('/api/tickets/csv?active=false&q=a%26b&status=new&status=resolved'));
