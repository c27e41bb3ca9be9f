import { describe, expect, it } from 'vitest';
import { levels } from '@/features/tickets/model';
import { choosePriority, proposedPriority, weigh, type Weighing } from './priority';

const blank: Weighing = { urgency: null, impact: null, priority: null, priorityChosen: false };

describe('the proposed priority', () => {
  it('waits for both urgency and impact', () => {
    expect(weigh(blank, { urgency: 'high' }).priority).toBeNull();
  });

  it('is critical only when both are high', () => {
    const all = levels.flatMap((urgency) => levels.map((impact) => proposedPriority(urgency, impact)));
    expect(all).toEqual(['low', 'low', 'medium', 'low', 'medium', 'high', 'medium', 'high', 'critical']);
  });

  it('follows later changes of urgency and impact', () => {
    const first = weigh(blank, { urgency: 'low', impact: 'low' });
    expect(weigh(first, { impact: 'high' }).priority).toBe('medium');
  });

  it('never replaces what a person chose', () => {
    const chosen = choosePriority(weigh(blank, { urgency: 'low', impact: 'low' }), 'critical');
    expect(weigh(chosen, { urgency: 'medium', impact: 'medium' }).priority).toBe('critical');
  });

  it('comes back when the choice is given up', () => {
    const chosen = choosePriority(weigh(blank, { urgency: 'high', impact: 'high' }), 'low');
    expect(choosePriority(chosen, null)).toMatchObject({ priority: 'critical', priorityChosen: false });
  });
});
