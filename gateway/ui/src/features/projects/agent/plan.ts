import { commands } from '@/features/projects/commands';
import type { Phase, PhaseInput, Project, Task, TaskInput } from '@/features/projects/model';
import type { Placed } from './order';

const phaseAsIs = ({ title, position, shown, startsOn, endsOn }: Phase): PhaseInput => ({
  title,
  position,
  shown,
  startsOn: startsOn ?? undefined,
  endsOn: endsOn ?? undefined,
});

const taskAsIs = (task: Task): TaskInput => ({
  phaseId: task.phaseId,
  title: task.title,
  plannedMinutes: task.plannedMinutes ?? undefined,
  assigneeId: task.assignee?.id,
  dueOn: task.dueOn ?? undefined,
  shown: task.shown,
  forCustomer: task.forCustomer,
  position: task.position,
  afterIds: task.afterIds,
});

/** Makes room for a phase among the others, and saves it. */
export async function savePhase(project: Project, id: string, phase: PhaseInput, places: Placed[]) {
  for (const other of project.phases.filter((one) => one.id !== id)) {
    const place = places.find((one) => one.id === other.id);
    if (place) await commands.planPhase(project.id, other.id, { ...phaseAsIs(other), ...positionOf(place) });
  }
  const own = places.find((one) => one.id === id);
  await commands.planPhase(project.id, id, { ...phase, ...(own && positionOf(own)) });
}

/** The same of a task among the others of its phase. */
export async function saveTask(project: Project, id: string, task: TaskInput, places: Placed[]) {
  for (const other of project.phases.flatMap(({ tasks }) => tasks).filter((one) => one.id !== id)) {
    const place = places.find((one) => one.id === other.id);
    if (place) await commands.planTask(project.id, other.id, { ...taskAsIs(other), ...positionOf(place) });
  }
  const own = places.find((one) => one.id === id);
  await commands.planTask(project.id, id, { ...task, ...(own && positionOf(own)) });
}

const positionOf = ({ position }: Placed) => ({ position });
