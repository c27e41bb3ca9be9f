import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DraftBack } from '@/components/DraftBack';
import { ErrorSummary, type ErrorEntry } from '@/components/ErrorSummary';
import { Money } from '@/components/Money';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { RichText } from '@/components/RichText';
import { FormStep, questionId } from '@/features/catalogue/forOthers/form/FormStep';
import type { Item, Request } from '@/features/catalogue/model';
import { ForWhom, OTHER_ID } from './ForWhom';
import type { RequestDraft } from './requestDraft';
import { Review } from './Review';
import { useAsk, type Ask, type Caller } from './useAsk';
import classes from './AskForm.module.css';

interface Props {
  item: Item;
  start: RequestDraft;
  /** What is sent again. */
  again?: Request;
  /** The id of the asset on whose page it was begun. */
  about?: string;
  /** For whom somebody of the service team asks. */
  caller?: Caller;
}

/** An item's questions, one step at a time, and what would be sent at the end. Everything is kept until it is sent. */
export function AskForm({ item, start, again, about, caller }: Props) {
  const { t } = useTranslation('request');
  const ask = useAsk(item, start, again, about, caller);
  if (ask.review) return <Review item={item} ask={ask} again={again} />;

  const first = ask.index === 0;
  const errors: ErrorEntry[] = [
    ...(ask.noOther && first && ask.isChecked ? [{ id: OTHER_ID, text: t('ask.otherMissing') }] : []),
    ...ask.faults.map(({ question, text }) => ({ id: questionId(question.id), text })),
  ];
  return (
    <div className={classes.page}>
      <p className={classes.back}>
        {caller ? (
          <Link to="/agent/requests/new" search={{ caller: caller.id }}>
            {t('forCaller.back')}
          </Link>
        ) : (
          <Link to="/services">{t('ask.back')}</Link>
        )}
      </p>
      <PageTitle key={ask.step.id} title={item.name} />
      {caller && (
        <Notice>{t('forCaller.who', { name: caller.name, organisation: caller.organisation.name })}</Notice>
      )}
      {first && <Introduction item={item} again={again} />}
      <ErrorSummary errors={ask.presses > 0 ? errors : []} attempt={ask.presses} />
      {first && ask.foundFrom !== undefined && (
        <DraftBack from={ask.foundFrom} discard={t('ask.discard')} onDiscard={ask.discard}>
          {t('ask.draftBack')}
        </DraftBack>
      )}
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          ask.next();
        }}
      >
        {first && !again && <ForWhom ask={ask} />}
        <StepHeading ask={ask} />
        <FormStep
          key={`${ask.step.id} ${ask.beginning}`}
          step={ask.step}
          typed={ask.draft.typed}
          shown={ask.shown}
          organisationId={caller?.organisation.id}
          errorOf={ask.errorOf}
          onChange={ask.change}
          onLeave={ask.leave}
        />
        <div className={classes.actions}>
          {!first && (
            <Button variant="default" onClick={ask.back}>
              {t('ask.previous')}
            </Button>
          )}
          <Button type="submit" size="md">
            {t(ask.index + 1 < ask.steps.length ? 'ask.next' : 'ask.toReview')}
          </Button>
        </div>
      </form>
    </div>
  );
}

function Introduction({ item, again }: Pick<Props, 'item' | 'again'>) {
  const { t } = useTranslation('request');
  return (
    <div className={classes.intro}>
      <p>{item.summary}</p>
      {item.price && (
        <p>
          {t('ask.price')} <Money {...item.price} /> {item.countedBy && t('ask.each')}
        </p>
      )}
      {item.help && <RichText html={item.help} />}
      {again && <Notice>{t('ask.again', { number: again.number })}</Notice>}
    </div>
  );
}

function StepHeading({ ask }: { ask: Ask }) {
  const { t } = useTranslation('request');
  if (!ask.step.title) return null;
  return (
    <div>
      {ask.steps.length > 1 && (
        <p className={classes.progress}>{t('ask.step', { step: ask.index + 1, steps: ask.steps.length })}</p>
      )}
      <h2>{ask.step.title}</h2>
      {ask.step.help && <p className={classes.progress}>{ask.step.help}</p>}
    </div>
  );
}
