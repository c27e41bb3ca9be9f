import '@/features/catalogue/words/editor';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '@/api/asSeen';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorSummary } from '@/components/ErrorSummary';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { RelativeTime } from '@/components/RelativeTime';
import { Skeleton } from '@/components/Skeleton';
import { questionsOf } from '@/features/catalogue/forOthers/form/model';
import { catalogueKeys } from '@/features/catalogue/queries';
import { formFaults } from './formFaults';
import { changeQuestion, differing } from './formEdits';
import { Preview } from './Preview';
import { editingQuery, formCommands, type ItemEditing } from './queries';
import { QuestionEditor } from './QuestionEditor';
import { QuestionList } from './QuestionList';
import classes from './Editor.module.css';

export const ItemEditorPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/catalogue/$id' });
  const { data, error, refetch } = useQuery(editingQuery(id));
  if (data) return <Editor key={data.id} item={data} />;
  if (error) return <ErrorPage error={error} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}

/** An item's form: its questions, what they hang on, and how a customer will meet them. Published forms never change. */
function Editor({ item }: { item: ItemEditing }) {
  const { t } = useTranslation('editor');
  const queries = useQueryClient();
  const [form, setForm] = useState(item.draft);
  const [dirty, setDirty] = useState(false);
  // The version that what is here began from: what somebody else saves meanwhile is not what was seen.
  const [seen, setSeen] = useState(item.version);
  const [chosen, setChosen] = useState<string>();
  const [presses, setPresses] = useState(0);
  const fresh = () => queries.fetchQuery({ ...editingQuery(item.id), staleTime: 0 });
  const run = useMutation({
    mutationFn: async ({ publish, over }: { publish?: true; over?: number }) => {
      if (dirty) await formCommands.save(item.id, form, item.own, over ?? seen);
      const saved = await fresh();
      setSeen(saved.version);
      setDirty(false);
      if (!publish) return;
      await formCommands.publish(item.id, saved.version);
      await queries.invalidateQueries({ queryKey: catalogueKeys.all });
      setSeen((await fresh()).version);
    },
    onError: (error) => (isStale(error) ? void fresh() : undefined),
    onMutate: () => setPresses((count) => count + 1),
  });
  const questions = questionsOf(form);
  const open = questions.find(({ id }) => id === chosen);
  const faults = formFaults(run.error, form);
  const stale = isStale(run.error);
  const change = (next: typeof form) => {
    setForm(next);
    setDirty(true);
  };
  return (
    <>
      <p className={classes.back}>
        <Link to="/agent/catalogue">{t('page.back')}</Link>
      </p>
      <PageTitle title={item.details.name} />
      <div className={classes.bar}>
        <Button loading={run.isPending} disabled={!dirty} onClick={() => run.mutate({})}>
          {t('page.save')}
        </Button>
        <Button
          variant="default"
          disabled={run.isPending || (!dirty && item.differences.length === 0)}
          onClick={() => run.mutate({ publish: true })}
        >
          {t('page.publish')}
        </Button>
        <span role="status">{t(dirty ? 'page.unsaved' : 'page.saved')}</span>
      </div>
      <ErrorSummary errors={faults} attempt={presses} />
      {run.error && !stale && faults.length === 0 && <ErrorPanel error={run.error} />}
      {stale && (
        <Notice tone="warn" live>
          <p>{t('stale.title')}</p>
          <p>
            {t('stale.differs', { questions: differing(form, item.draft).join(', ') || t('stale.order') })}
          </p>
          <div className={classes.bar}>
            <Button
              variant="default"
              onClick={() => {
                setForm(item.draft);
                setSeen(item.version);
                setDirty(false);
                run.reset();
              }}
            >
              {t('stale.theirs')}
            </Button>
            <Button variant="default" onClick={() => run.mutate({ over: item.version })}>
              {t('stale.mine')}
            </Button>
          </div>
        </Notice>
      )}
      <div className={classes.layout}>
        <div className={classes.main}>
          <QuestionList form={form} chosen={chosen} onChange={change} onChoose={setChosen} />
          <History item={item} />
        </div>
        <div className={classes.main}>
          {open && (
            <section aria-label={t('page.question')} className={classes.panel}>
              <h2>{t('page.question')}</h2>
              <QuestionEditor
                key={open.id}
                question={open}
                others={questions.filter(({ id }) => id !== open.id)}
                onChange={(question) => change(changeQuestion(form, question))}
              />
            </section>
          )}
          <Preview form={form} />
        </div>
      </div>
    </>
  );
}

/** What the draft changes, and what was published when. */
function History({ item }: { item: ItemEditing }) {
  const { t } = useTranslation('editor');
  return (
    <section aria-label={t('edition.title')} className={classes.fields}>
      <h2>{t('edition.title')}</h2>
      {item.differences.length > 0 && (
        <>
          <p>{t('edition.draft')}</p>
          <ul>
            {item.differences.map(({ kind, question, label, what }) => (
              <li key={question + kind + (what ?? '')}>
                {what
                  ? t(`difference.${kind}`, { label, what })
                  : t(`difference.${kind}`, { label, what: '' })}
              </li>
            ))}
          </ul>
        </>
      )}
      <ol reversed className={classes.questions}>
        {item.editions.toReversed().map(({ edition, publishedAt }) => (
          <li key={edition}>
            {t('edition.number', { number: edition })} <RelativeTime at={publishedAt} />
          </li>
        ))}
      </ol>
    </section>
  );
}
