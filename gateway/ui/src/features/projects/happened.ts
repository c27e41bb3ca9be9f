import type { Schemas } from '@/api/queries';
import type { Happened } from '@/manifest/manifest';
import type { TFunction } from 'i18next';
import { projectStatuses } from './model';

/** Those of which the text is said below the line. */
const said = [
  'dates-moved',
  'update',
  'note',
  'task-set',
  'task-done',
  'task-accepted',
  'task-sent-back',
  'acceptance-asked',
  'acceptance-reminded',
  'acceptance-expired',
  'milestone-agreed',
  'milestone-refused',
  'milestone-accepted',
  'milestone-rejected',
  'change-requested',
  'change-to-be-quoted',
  'change-declined',
  'change-agreed',
] as const;
const plain = ['opened', 'renamed', 'update-missed', 'follower'] as const;
const forTheCustomer = ['task-set', 'acceptance-asked'] as const;

const among = <Word extends string>(words: readonly Word[], word: string) =>
  words.find((known) => known === word);

/** What a line of recent activity says of a project. */
export function happened(
  { action, text }: Pick<Schemas['Activity'], 'action' | 'text'>,
  t: TFunction,
  agent: boolean,
): Happened {
  const status = action === 'status' && among(projectStatuses, text ?? '');
  if (status)
    return {
      did: t('happened.status', { ns: 'projects', status: t(`status.${status}`, { ns: 'projects' }) }),
    };
  if (action === 'statement' || action === 'statement-acknowledged')
    return { did: t(`happened.${action}`, { ns: 'projects', version: text }) };
  if (action === 'progressed') return { did: t('happened.progressed', { ns: 'projects', percent: text }) };
  if (action === 'stand-in-asked')
    return { did: t('happened.stand-in-asked', { ns: 'projects', name: text ?? '' }) };
  const theirs = among(forTheCustomer, action);
  const known = among(said, action);
  if (theirs && agent)
    return { did: t(`happened.${theirs}Agent`, { ns: 'projects' }), said: text ?? undefined };
  if (known) return { did: t(`happened.${known}`, { ns: 'projects' }), said: text ?? undefined };
  return { did: t(`happened.${among(plain, action) ?? 'other'}`, { ns: 'projects' }) };
}
