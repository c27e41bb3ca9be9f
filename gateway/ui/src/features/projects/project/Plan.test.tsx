import '@/features/projects/words/project';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Phase, Project, Task } from '@/features/projects/model';
import { show } from '@/test/render';
import { Plan } from './Plan';

const task = (phaseId: string, index: number): Task => ({
  id: `${phaseId}.${index}`,
  phaseId,
  title: `Task ${index} of ${phaseId}`,
  position: index,
  shown: true,
  forCustomer: false,
  percent: 0,
  cancelled: false,
  // The last one waits for somebody.
  toCheck: index === 99,
  afterIds: [],
});

const phase = (id: string): Phase => ({
  id,
  title: id,
  position: 0,
  shown: true,
  percent: 0,
  tasks: Array.from({ length: 100 }, (_, index) => task(id, index)),
});

it('shows of a large plan the first tasks, what waits for somebody, and the rest on demand', async () => {
  const project = { phases: ['A', 'B'].map(phase), milestones: [] } as unknown as Project;
  await show(<Plan project={project} />);
  expect(screen.getByText('Task 74 of A')).toBeVisible();
  expect(screen.queryByText('Task 75 of A')).toBeNull();
  expect(screen.getByText('Task 99 of A')).toBeVisible();
  await userEvent.click(screen.getByLabelText('Show all 100 tasks of A'));
  expect(screen.getByText('Task 75 of A')).toBeVisible();
  expect(screen.queryByText('Task 75 of B')).toBeNull();
});
