import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { DraftBack } from '@/components/DraftBack';
import { ErrorSummary, type ErrorEntry } from '@/components/ErrorSummary';
import { Field } from '@/components/Field';
import { FieldError } from '@/components/FieldError';
import { fieldProps } from '@/components/fieldProps';
import { FilePicker } from '@/components/FilePicker';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { PersonPicker } from '@/components/PersonPicker';
import { RichTextEditor } from '@/components/RichTextEditor';
import { Skeleton } from '@/components/Skeleton';
import { usePicturesInText } from '@/components/usePicturesInText';
import { ArticleSuggestions } from '@/features/knowledge/forOthers/ArticleSuggestions';
import { KnownOutages } from '@/features/outages/forOthers/KnownOutages';
import { AssetField } from './AssetField';
import { fieldIds, fields } from './newTicket';
import type { Opened } from './openTicket';
import { QuestionFields } from './QuestionFields';
import { QuestionsStep } from './QuestionsStep';
import { RequesterFields } from './RequesterFields';
import { useNewTicket, type About } from './useNewTicket';
import { WeighingFields } from './WeighingFields';
import classes from './NewTicketForm.module.css';

interface Props {
  onBehalf: boolean;
  onOpened: (opened: Opened) => void;
  /** The asset on whose page one began. */
  about?: About;
  /** What was looked for and not found: it is what it is about, unless that was written already. */
  wanted?: string;
  /** Customers answer what is asked first, and then say what is wrong. */
  at?: 'details';
  onStep?: (at?: 'details', replace?: boolean) => void;
}

/** "New Ticket": what is wrong, how bad it is, who should know. */
export function NewTicketForm({ onBehalf, onOpened, about, wanted, at, onStep }: Props) {
  const { t } = useTranslation('ticket');
  const ticket = useNewTicket(onBehalf, onOpened, about, wanted);
  const { form, change, leave, errorOf } = ticket;
  const pictures = usePicturesInText(ticket.uploads);
  const user = useUser();
  // Hears of everything anyway.
  const requester = onBehalf ? form.requester?.id : user.id;

  const { asks, sound } = ticket.questions;
  const unanswered = !onBehalf && at === 'details' && asks && !sound;
  // The address says so, too: else the last answer's first letter would lead on.
  useEffect(() => {
    if (unanswered) onStep?.(undefined, true);
    // Once for each time; how one goes is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [unanswered]);

  if (!onBehalf && ticket.questions.loading) return <Skeleton lines={12} />;
  if (!onBehalf && asks && (at !== 'details' || !sound))
    return <QuestionsStep ticket={ticket} onNext={() => onStep?.('details')} />;

  const errors: ErrorEntry[] = [
    ...ticket.general.map((text) => ({ text })),
    ...fields.flatMap((field) => {
      const text = errorOf(field);
      return text ? [{ id: fieldIds[field], text }] : [];
    }),
  ];
  const summary = {
    id: fieldIds.summary,
    required: true,
    help: t('report.summaryHelp'),
    error: errorOf('summary'),
  };
  return (
    <div className={classes.page}>
      <PageTitle title={t(onBehalf ? 'report.titleOnBehalf' : 'report.title')} />
      <p className={classes.intro}>{t(onBehalf ? 'report.introOnBehalf' : 'report.intro')}</p>
      <ErrorSummary
        errors={ticket.presses > 0 ? errors : []}
        attempt={ticket.sending ? 0 : ticket.presses}
        traceId={ticket.traceId}
      />
      {ticket.foundFrom !== undefined && (
        <div className={classes.notice}>
          <DraftBack from={ticket.foundFrom} discard={t('report.discard')} onDiscard={ticket.discard}>
            {t('report.draftBack')}
          </DraftBack>
        </div>
      )}
      <form
        noValidate
        className={classes.form}
        {...pictures.target}
        onSubmit={(event) => {
          event.preventDefault();
          ticket.submit();
        }}
      >
        {onBehalf && <RequesterFields ticket={ticket} />}
        {onBehalf && form.organisation && (
          <QuestionFields questions={ticket.questions} organisationId={form.organisation.id} />
        )}
        <div>
          <Field {...summary} label={t('report.summary')}>
            <input
              {...fieldProps(summary)}
              type="text"
              autoComplete="off"
              value={form.summary}
              onChange={(event) => {
                const text = event.currentTarget.value;
                change((before) => ({ ...before, summary: text }));
              }}
              onBlur={() => leave('summary')}
            />
          </Field>
          <KnownOutages text={form.summary} />
          {!onBehalf && <ArticleSuggestions text={form.summary} />}
        </div>
        <RichTextEditor
          id={fieldIds.details}
          label={t('report.details')}
          description={t('report.detailsHelp')}
          error={errorOf('details')}
          required
          value={form.details}
          onChange={(details) => change((before) => ({ ...before, details }))}
          onBlur={() => leave('details')}
          onSubmit={ticket.submit}
          controls={pictures.controls}
        />
        <AssetField ticket={ticket} onBehalf={onBehalf} />
        <WeighingFields ticket={ticket} />
        <div id={fieldIds.followers} tabIndex={-1} className={classes.group}>
          <PersonPicker
            key={form.organisation?.id}
            label={t('report.followers')}
            description={t('report.followersHelp')}
            error={errorOf('followers')}
            value={form.followers}
            organisationId={form.organisation?.id}
            exclude={requester ? [requester] : []}
            disabled={onBehalf && !form.organisation}
            onChange={(followers) => change((before) => ({ ...before, followers }))}
          />
        </div>
        <div id={fieldIds.attachments} tabIndex={-1} className={classes.group}>
          <FilePicker uploads={ticket.uploads} label={t('report.attachments')} />
          {errorOf('attachments') && <FieldError live>{errorOf('attachments')}</FieldError>}
        </div>
        {ticket.waiting && <Notice live>{t('report.uploading')}</Notice>}
        <div className={classes.actions}>
          {!onBehalf && ticket.questions.asks && (
            <Button variant="default" size="md" onClick={() => onStep?.()}>
              {t('report.back')}
            </Button>
          )}
          <Button type="submit" size="md" loading={ticket.sending}>
            {t('report.submit')}
          </Button>
        </div>
      </form>
    </div>
  );
}
