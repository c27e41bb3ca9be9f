import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/queries';
import type { Happened } from '@/manifest/manifest';
import { i18n } from '@/i18n/i18n';

/** Their text is a name, a number or the part it is about, and belongs into the sentence. */
const partOfSentence = ['asked', 'asked-team', 'reminded', 'approved', 'expired', 'done', 'reopened'];
const alwaysSaid = ['ticket-opened', 'approver-left'];

/** What became of a request, in the words of the rest of the page. */
export function happened(
  { action, text }: Pick<Schemas['Activity'], 'action' | 'text'>,
  t: TFunction,
): Happened {
  const within = alwaysSaid.includes(action) || (partOfSentence.includes(action) && Boolean(text));
  const key = within && !alwaysSaid.includes(action) ? `${action}-part` : action;
  return {
    did: t(`activity.${key}`, { ns: 'catalogue', text: text ?? '', defaultValue: action }),
    said: within ? undefined : (text ?? undefined),
  };
}

/** That a warranty or licence ends, on the day that is its text. */
export function assetHappened(
  { action, text }: Pick<Schemas['Activity'], 'action' | 'text'>,
  t: TFunction,
): Happened {
  const day = text
    ? new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text))
    : '';
  return { did: t(`assetActivity.${action}`, { ns: 'catalogue', day, defaultValue: action }) };
}
