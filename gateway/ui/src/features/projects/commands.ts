import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import type {
  Details,
  MilestoneInput,
  NewProject,
  NewUpdate,
  PhaseInput,
  ProjectStatus,
  TaskInput,
  TimeEntryInput,
} from './model';

const on = (id: string) => ({ path: { id } });
const once = (key: string) => ({ [IDEMPOTENCY_HEADER]: key });

/** Everything that can be done to a project, one request each. Failures are thrown as `ApiError`. */
export const commands = {
  open: (project: NewProject, key: string) =>
    body(api.POST('/api/projects', { body: project, headers: once(key) })),

  details: (id: string, details: Details) =>
    api.PUT('/api/projects/{id}/details', { params: on(id), body: details }),

  follow: (id: string, contactId: string) =>
    api.PUT('/api/projects/{id}/followers/{contactId}', { params: { path: { id, contactId } } }),

  unfollow: (id: string, contactId: string) =>
    api.DELETE('/api/projects/{id}/followers/{contactId}', { params: { path: { id, contactId } } }),

  status: (id: string, status: ProjectStatus, reason?: string) =>
    api.PUT('/api/projects/{id}/status', { params: on(id), body: { status, reason } }),

  dates: (id: string, dates: { startDate?: string; targetDate?: string; reason?: string }) =>
    api.PUT('/api/projects/{id}/dates', { params: on(id), body: dates }),

  update: (id: string, update: NewUpdate, key: string) =>
    api.POST('/api/projects/{id}/updates', { params: on(id), body: update, headers: once(key) }),

  note: (id: string, text: string, attachmentIds: string[], key: string) =>
    api.POST('/api/projects/{id}/notes', {
      params: on(id),
      body: { text, attachmentIds },
      headers: once(key),
    }),

  planPhase: (id: string, phaseId: string, phase: PhaseInput) =>
    api.PUT('/api/projects/{id}/phases/{phaseId}', { params: { path: { id, phaseId } }, body: phase }),

  removePhase: (id: string, phaseId: string) =>
    api.DELETE('/api/projects/{id}/phases/{phaseId}', { params: { path: { id, phaseId } } }),

  planTask: (id: string, taskId: string, task: TaskInput) =>
    api.PUT('/api/projects/{id}/tasks/{taskId}', { params: { path: { id, taskId } }, body: task }),

  report: (id: string, taskId: string, percent: number) =>
    api.PUT('/api/projects/{id}/tasks/{taskId}/progress', {
      params: { path: { id, taskId } },
      body: { percent },
    }),

  cancelTask: (id: string, taskId: string) =>
    api.POST('/api/projects/{id}/tasks/{taskId}/cancellation', { params: { path: { id, taskId } } }),

  completeTask: (id: string, taskId: string, comment: string | undefined, attachmentIds: string[]) =>
    api.POST('/api/projects/{id}/tasks/{taskId}/completion', {
      params: { path: { id, taskId } },
      body: { comment, attachmentIds },
    }),

  checkTask: (id: string, taskId: string, accepted: boolean, reason?: string) =>
    api.POST('/api/projects/{id}/tasks/{taskId}/check', {
      params: { path: { id, taskId } },
      body: { accepted, reason },
    }),

  planMilestone: (id: string, milestoneId: string, milestone: MilestoneInput) =>
    api.PUT('/api/projects/{id}/milestones/{milestoneId}', {
      params: { path: { id, milestoneId } },
      body: milestone,
    }),

  reach: (id: string, milestoneId: string) =>
    api.POST('/api/projects/{id}/milestones/{milestoneId}/reaching', {
      params: { path: { id, milestoneId } },
    }),

  decide: (id: string, milestoneId: string, round: number, accepted: boolean, reason?: string) =>
    api.POST('/api/projects/{id}/milestones/{milestoneId}/decision', {
      params: { path: { id, milestoneId } },
      body: { accepted, reason, round },
    }),

  askChange: (id: string, title: string, text: string, key: string) =>
    api.POST('/api/projects/{id}/changes', { params: on(id), body: { title, text }, headers: once(key) }),

  quoteChange: (id: string, changeId: string, contactId?: string, targetDate?: string) =>
    api.POST('/api/projects/{id}/changes/{changeId}/quote', {
      params: { path: { id, changeId } },
      body: { contactId, targetDate },
    }),

  refuseChange: (id: string, changeId: string, reason: string) =>
    api.POST('/api/projects/{id}/changes/{changeId}/refusal', {
      params: { path: { id, changeId } },
      body: { reason },
    }),

  logTime: (id: string, entryId: string, entry: TimeEntryInput) =>
    api.PUT('/api/projects/{id}/time-entries/{entryId}', { params: { path: { id, entryId } }, body: entry }),

  shareHours: (id: string, shared: boolean) =>
    api.PUT('/api/projects/{id}/hours-shared', { params: on(id), body: { shared } }),

  saveTemplate: (templateId: string, title: string, projectId: string) =>
    api.PUT('/api/project-templates/{templateId}', {
      params: { path: { templateId } },
      body: { title, projectId },
    }),

  removeTemplate: (templateId: string) =>
    api.DELETE('/api/project-templates/{templateId}', { params: { path: { templateId } } }),

  makeFeed: (key: string) => body(api.POST('/api/project-feeds', { headers: once(key) })),

  revokeFeed: (feedId: string) => api.DELETE('/api/project-feeds/{feedId}', { params: { path: { feedId } } }),

  attachStatement: (id: string, fileId: string) =>
    api.POST('/api/projects/{id}/statements', { params: on(id), body: { attachmentIds: [fileId] } }),

  acknowledge: (id: string, statement: number, sha256: string) =>
    api.POST('/api/projects/{id}/statements/{statement}/acknowledgement', {
      params: { path: { id, statement } },
      body: { sha256 },
    }),
};
