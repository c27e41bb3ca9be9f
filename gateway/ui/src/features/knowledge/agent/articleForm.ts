import { ApiError } from '@/api/problem';
import type { Attachment } from '@/api/upload';
import type { Schemas } from '@/features/knowledge/model';

export const TITLE_MAX = 150;
/** Related articles, and attachments. */
export const MOST = 20;

export interface ArticleForm {
  title: string;
  markdown: string;
  /** BCP 47. */
  language: string;
  subjectId: string | null;
  related: Schemas['ArticleRef'][];
  attachments: Attachment[];
}

export interface Readers {
  audience: Schemas['Audience'];
  organisations: Schemas['Named'][];
}

export const emptyForm: ArticleForm = {
  title: '',
  markdown: '',
  language: 'en-GB',
  subjectId: null,
  related: [],
  attachments: [],
};

export const everyone: Readers = { audience: 'everyone', organisations: [] };

export const formOf = ({ subject, ...draft }: Schemas['ArticleDraft']): ArticleForm => ({
  title: draft.title,
  markdown: draft.markdown,
  language: draft.language,
  subjectId: subject.id,
  related: draft.related,
  attachments: draft.attachments,
});

/** What the service is told: the names of things it knows itself. */
export const textOf = (form: ArticleForm): Schemas['ArticleText'] => ({
  title: form.title.trim(),
  markdown: form.markdown,
  language: form.language,
  subjectId: form.subjectId ?? '',
  relatedIds: form.related.map(({ id }) => id),
  attachmentIds: form.attachments.map(({ id }) => id),
});

export const readersOf = ({ audience, organisations }: Readers): Schemas['Readers'] => ({
  audience,
  organisationIds: audience === 'organisations' ? organisations.map(({ id }) => id) : [],
});

/** Whether they would be saved as the same. */
export const sameText = (one: ArticleForm, other: ArticleForm) =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));

/** In the order in which the page shows them, and in which the summary of errors lists them. */
export const fields = ['title', 'subject', 'language', 'markdown', 'attachments', 'related'] as const;
export type Field = (typeof fields)[number];

/** The controls' ids: the summary of errors leads to them. */
export const fieldIds: Record<Field, string> = {
  title: 'article-title',
  subject: 'article-subject',
  language: 'article-language',
  markdown: 'article-markdown',
  attachments: 'article-attachments',
  related: 'article-related',
};

/** What can be missing or wrong; the catalogue has a sentence for each under `article.faults`. */
export type Fault = 'title' | 'titleTooLong' | 'subject' | 'markdown';

/** A draft needs a name and a place; what is published needs a text. */
export function faultsOf(form: ArticleForm, publishing: boolean): Partial<Record<Field, Fault>> {
  const faults: Partial<Record<Field, Fault>> = {};
  const title = form.title.trim();
  if (!title) faults.title = 'title';
  else if (title.length > TITLE_MAX) faults.title = 'titleTooLong';
  if (!form.subjectId) faults.subject = 'subject';
  if (publishing && !form.markdown.trim()) faults.markdown = 'markdown';
  return faults;
}

const fieldOf: Record<string, Field> = {
  title: 'title',
  subjectId: 'subject',
  language: 'language',
  markdown: 'markdown',
  attachmentIds: 'attachments',
  relatedIds: 'related',
};

/** The service's refusal, put at the fields it speaks of. */
export function refusalOf(error: unknown): Partial<Record<Field, string>> {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(
    Object.entries(error.fieldErrors()).flatMap(([name, message]) =>
      fieldOf[name] ? [[fieldOf[name], message]] : [],
    ),
  );
}
