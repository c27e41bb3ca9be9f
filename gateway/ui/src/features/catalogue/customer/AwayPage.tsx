import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorSummary } from '@/components/ErrorSummary';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/catalogue/commands';
import type { Given, Question } from '@/features/catalogue/forOthers/form/model';
import { PersonQuestion } from '@/features/catalogue/forOthers/form/PersonQuestion';
import type { StandIn } from '@/features/catalogue/model';
import { standInsQuery } from '@/features/catalogue/queries';
import { useCommand } from '@/features/catalogue/useCommand';
import { nameOf } from '@/lib/nameOf';
import { useFormat } from '@/lib/useFormat';
import classes from '@/features/catalogue/request/Request.module.css';
import { momentWhen } from '@/lib/zone';

/** "I am away": who decides in one's place, and until when. */
export function AwayPage() {
  const { t } = useTranslation('request');
  const user = useUser();
  const { data, error, refetch } = useQuery(standInsQuery);
  if (user.kind === 'agent') return <Navigate to="/agent/approvals" replace />;
  const mine = data?.find(({ person }) => person.id === user.id);
  return (
    <>
      <p className={classes.back}>
        <Link to="/approvals">{t('approvals.title')}</Link>
      </p>
      <PageTitle title={t('away.title')} />
      {error && !data && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={6} />}
      {data && (mine ? <Away absence={mine} /> : <NameStandIn me={user.id} />)}
    </>
  );
}

function Away({ absence }: { absence: StandIn }) {
  const { t } = useTranslation('request');
  const { day } = useFormat();
  const end = useCommand(() => commands.endStandIn(absence.person.id));
  return (
    <div className={classes.form}>
      {end.error && <ErrorPanel error={end.error} />}
      <Notice>
        {t('away.is', {
          standIn: nameOf(absence.standIn),
          from: day(absence.from),
          until: day(absence.until),
        })}
      </Notice>
      <div>
        <Button loading={end.isPending} onClick={() => end.mutate(undefined)}>
          {t('away.back')}
        </Button>
      </div>
    </div>
  );
}

/** The moment at which a day begins here. */
const startOf = (day: string) => momentWhen(`${day}T00:00`).toISOString();

function NameStandIn({ me }: { me: string }) {
  const { t } = useTranslation('request');
  const [person, setPerson] = useState<Given[]>([]);
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [presses, setPresses] = useState(0);
  const name = useCommand((standIn: string) =>
    commands.nameStandIn(me, standIn, startOf(from), startOf(until)),
  );

  const wrong = {
    person: person.length === 0 ? t('away.personMissing') : undefined,
    from: from ? undefined : t('away.fromMissing'),
    until: !until ? t('away.untilMissing') : from && until <= from ? t('away.untilBefore') : undefined,
  };
  const ids = { person: 'away-person', from: 'away-from', until: 'away-until' };
  const errors = (['person', 'from', 'until'] as const).flatMap((field) =>
    wrong[field] ? [{ id: ids[field], text: wrong[field] }] : [],
  );
  const pressed = presses > 0;
  const about = (field: 'from' | 'until') => ({
    id: ids[field],
    required: true,
    help: field === 'until' ? t('away.untilHelp') : undefined,
    error: pressed ? wrong[field] : undefined,
  });
  const question: Question = {
    id: 'stand-in',
    type: 'person',
    label: t('away.person'),
    help: t('away.personHelp'),
    required: true,
    options: [],
    many: false,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPresses((count) => count + 1);
    const [chosen] = person;
    if (errors.length === 0 && chosen && !name.isPending) name.mutate(chosen.value);
  };
  const date = (field: 'from' | 'until', value: string, set: (day: string) => void) => (
    <Field {...about(field)} label={t(`away.${field}`)}>
      <input
        {...fieldProps(about(field))}
        type="date"
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      />
    </Field>
  );
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <p>{t('away.intro')}</p>
      <ErrorSummary errors={pressed ? errors : []} attempt={presses} />
      {name.error && <ErrorPanel error={name.error} />}
      <PersonQuestion
        id={ids.person}
        question={question}
        given={person}
        error={pressed ? wrong.person : undefined}
        onChange={setPerson}
      />
      <div className={classes.pair}>
        {date('from', from, setFrom)}
        {date('until', until, setUntil)}
      </div>
      <div>
        <Button type="submit" loading={name.isPending}>
          {t('away.save')}
        </Button>
      </div>
    </form>
  );
}
