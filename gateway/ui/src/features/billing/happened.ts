import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/queries';
import type { Happened } from '@/manifest/manifest';

/** Their text is a word for what followed, and part of the sentence. */
const partOfSentence = ['followed-up'];

/** What was done to a quote or an invoice, as a line of recent activity. */
export function happened(
  kind: 'quote' | 'invoice',
  { action, text }: Pick<Schemas['Activity'], 'action' | 'text'>,
  t: TFunction,
): Happened {
  const word = partOfSentence.includes(action) ? `${action}-${text ?? ''}` : action;
  return {
    did: t(`happened.${kind}.${word}`, { ns: 'billing', text: text ?? '', defaultValue: action }),
    said:
      partOfSentence.includes(action) || action === 'accepted-on-behalf' ? undefined : (text ?? undefined),
  };
}
