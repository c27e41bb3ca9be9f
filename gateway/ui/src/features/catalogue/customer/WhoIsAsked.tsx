import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { Notice } from '@/components/Notice';
import type { AskedPart, AskedStep } from '@/features/catalogue/model';
import { AwayNotes } from '@/features/catalogue/request/AwayNotes';
import { useApprovalWords } from '@/features/catalogue/request/useApprovalWords';
import { nameOf } from '@/lib/nameOf';
import { inReadersWords } from '@/i18n/said/said';
import classes from './AskForm.module.css';

/** Whether it is approved at once, and why, or who will be asked: for each of the things that are asked for. */
export function WhoIsAsked({ parts }: { parts: readonly AskedPart[] }) {
  const { t } = useTranslation('request');
  return (
    <ul className={classes.parts}>
      {parts.map((part) => (
        <li key={part.itemId}>
          <Notice tone={part.automatic ? 'good' : 'info'}>
            {parts.length > 1 && (
              <p>
                <strong>{part.name}</strong> {part.price && <Money {...part.price} />}
              </p>
            )}
            {part.automatic ? (
              <p>{t('asked.automatic', { reason: inReadersWords(part.automatic) })}</p>
            ) : (
              part.steps.map((step, at) => <Step key={at} step={step} then={at > 0} />)
            )}
          </Notice>
        </li>
      ))}
    </ul>
  );
}

function Step({ step, then }: { step: AskedStep; then: boolean }) {
  const { t } = useTranslation('request');
  const { names, quorum } = useApprovalWords();
  if (step.circle === 'service-team') return <p>{t('asked.serviceTeam')}</p>;
  const who = names(step.people.map(({ person }) => nameOf(person)));
  return (
    <>
      <p>
        {t(then ? 'asked.then' : 'asked.first', { names: who, count: step.people.length })}{' '}
        {quorum(step.quorum, step.people.length)}
      </p>
      {step.circle === 'primary-service-contacts' && <p>{t('asked.fallback')}</p>}
      <AwayNotes people={step.people} />
    </>
  );
}
