import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DraftBack } from '@/components/DraftBack';
import { ErrorSummary } from '@/components/ErrorSummary';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { questionId } from '@/features/catalogue/forOthers/form/FormStep';
import { QuestionFields } from './QuestionFields';
import type { NewTicket } from './useNewTicket';
import classes from './NewTicketForm.module.css';

/** The first step: what the service team wants to know of every issue. */
export function QuestionsStep({ ticket, onNext }: { ticket: NewTicket; onNext: () => void }) {
  const { t } = useTranslation('ticket');
  const { questions, foundFrom, discard } = ticket;
  return (
    <div className={classes.page}>
      <PageTitle title={t('report.title')} />
      <p className={classes.intro}>{t('report.intro')}</p>
      <ErrorSummary
        errors={questions.faults.map(({ question, text }) => ({ id: questionId(question.id), text }))}
        attempt={questions.presses}
      />
      {questions.changed && (
        <Notice tone="warn" live>
          {t('report.questionsChanged')}
        </Notice>
      )}
      {foundFrom !== undefined && (
        <div className={classes.notice}>
          <DraftBack from={foundFrom} discard={t('report.discard')} onDiscard={discard}>
            {t('report.draftBack')}
          </DraftBack>
        </div>
      )}
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          questions.press();
          if (questions.sound) onNext();
        }}
      >
        <QuestionFields questions={questions} />
        <div className={classes.actions}>
          <Button type="submit" size="md">
            {t('report.next')}
          </Button>
        </div>
      </form>
    </div>
  );
}
