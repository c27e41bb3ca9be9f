import type { components, paths } from '@/api/generated/project';

type ProjectSchemas = components['schemas'];

export type Project = ProjectSchemas['ProjectDetail'];
export type ProjectRow = ProjectSchemas['ProjectItem'];
export type WaitingTask = ProjectSchemas['Waiting'];
export type ProjectStatus = Project['status'];
export type Health = NonNullable<Project['health']>;
export type Phase = ProjectSchemas['PhaseOfPlan'];
export type Task = ProjectSchemas['TaskOfPlan'];
export type Milestone = ProjectSchemas['MilestoneOfPlan'];
export type TimeLeftExplained = ProjectSchemas['TimeLeftExplained'];
export type Quorum = NonNullable<Milestone['quorum']>;
export type Change = ProjectSchemas['ChangeOfPlan'];
export type Template = ProjectSchemas['Template'];
export type Feed = ProjectSchemas['Feed'];
export type TimeEntryInput = ProjectSchemas['TimeEntryInput'];
export type Entry = ProjectSchemas['Entry'];
export type Details = ProjectSchemas['Details'];
export type NewProject = ProjectSchemas['NewProject'];
export type NewUpdate = ProjectSchemas['NewUpdate'];
export type PhaseInput = ProjectSchemas['PhaseInput'];
export type TaskInput = ProjectSchemas['TaskInput'];
export type MilestoneInput = ProjectSchemas['MilestoneInput'];

export type ProjectQuery = NonNullable<paths['/api/projects']['get']['parameters']['query']>;

/** In the order in which a project goes through them. */
export const projectStatuses: readonly ProjectStatus[] = [
  'planned',
  'active',
  'on-hold',
  'done',
  'cancelled',
];

export const healths: readonly Health[] = ['on-track', 'at-risk', 'off-track'];
