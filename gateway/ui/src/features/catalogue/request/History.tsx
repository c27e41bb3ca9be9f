import { useTranslation } from 'react-i18next';
import { RelativeTime } from '@/components/RelativeTime';
import type { HistoryEntry, Request } from '@/features/catalogue/model';
import { nameOf } from '@/lib/nameOf';
import { inReadersWords } from '@/i18n/said/said';
import { useApprovalWords } from './useApprovalWords';
import classes from './Request.module.css';

/** What happened to a request, the newest last. */
export function History({ request }: { request: Request }) {
  const { t } = useTranslation('request');
  const several = request.parts.length > 1;
  const nameOfPart = (entry: HistoryEntry) =>
    several ? request.parts.find(({ part }) => part === entry.part)?.name : undefined;
  return (
    <section className={classes.section} aria-labelledby="request-history">
      <h2 id="request-history">{t('history.title')}</h2>
      <ol className={classes.history}>
        {request.history.map((entry) => (
          <Entry key={`${entry.version}-${entry.part ?? 0}`} entry={entry} part={nameOfPart(entry)} />
        ))}
      </ol>
    </section>
  );
}

/** Their text is what somebody wrote; of the others it is a number or a word and part of the sentence. */
const said = ['voted-yes', 'voted-no', 'rejected', 'withdrawn'];

function Entry({ entry, part }: { entry: HistoryEntry; part?: string }) {
  const { t } = useTranslation('request');
  const { names } = useApprovalWords();
  const { kind, actor, people, text } = entry;
  const who = names(people.map((person) => nameOf(person)));
  const team = kind === 'asked' && text === 'service-team';
  const automatic = kind === 'approved' && text;
  const sentence = team
    ? t('history.askedTeam')
    : automatic
      ? t('history.automatic', { reason: inReadersWords(text) })
      : t(`history.${kind}`, { actor: actor.name, names: who, number: text ?? '' });
  return (
    <li>
      <p>
        {part && <strong>{part}: </strong>}
        {sentence} <RelativeTime at={entry.at} />
      </p>
      {kind.startsWith('voted') && people.length > 0 && <p>{t('parts.insteadOf', { name: who })}</p>}
      {text && said.includes(kind) && <p dir="auto">{text}</p>}
      {entry.corrections.map(({ question, label, from, to }) => (
        <p key={question}>{t('history.correction', { label, from: from || '–', to: to || '–' })}</p>
      ))}
    </li>
  );
}
