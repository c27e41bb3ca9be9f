import '@/features/catalogue/words/editor';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '@/api/asSeen';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorSummary } from '@/components/ErrorSummary';
import { Notice } from '@/components/Notice';
import { textsOf } from '@/features/catalogue/forOthers/form/inLanguage';
import type { Form } from '@/features/catalogue/forOthers/form/model';
import { Differences, type Difference } from './Differences';
import { formFaults } from './formFaults';
import { differing } from './formEdits';
import { OwnQuestionsEditor } from './OwnQuestionsEditor';
import { additionsOf, formWith, type OwnQuestions } from './ownQuestions';
import { Preview } from './Preview';
import { QuestionList } from './QuestionList';
import { TranslationFields } from './TranslationFields';
import { Versions, type PublishedForm, type Version } from './Versions';
import classes from './Editor.module.css';

/** A form that is being kept: its draft, what that changes in what is asked, and what was asked before. */
export interface KeptForm {
  id: string;
  draft: Form;
  differences: readonly Difference[];
  editions: readonly Version[];
  /** What single organisations are asked besides, if there is such a thing here. */
  own?: OwnQuestions[];
  ownOf?: readonly { id: string; name?: string | null }[];
  ownDiffers?: boolean;
  version: number;
}

interface Props {
  kept: KeptForm;
  /** Meant for the draft as it was seen: otherwise it is refused. */
  save: (form: Form, version: number, own: OwnQuestions[]) => Promise<unknown>;
  publish: (version: number) => Promise<unknown>;
  /** The form as it is now. */
  fresh: () => Promise<KeptForm>;
  /** A version that was published. */
  published: (edition: number, signal: AbortSignal) => Promise<PublishedForm>;
  /** Further things to do, beside saving and publishing. */
  actions?: ReactNode;
}

/** A form's questions, what they hang on, and how a customer will meet them. Published forms never change. */
export function FormEditor({ kept, save, publish, fresh, published, actions }: Props) {
  const { t } = useTranslation('editor');
  const [form, setForm] = useState(kept.draft);
  const [own, setOwn] = useState(kept.own ?? []);
  const [whose, setWhose] = useState<{ id: string; name: string } | null>(null);
  const [met, setMet] = useState<{ id: string; name: string }[]>([]);
  const [dirty, setDirty] = useState(false);
  // The version that what is here began from: what somebody else saves meanwhile is not what was seen.
  const [seen, setSeen] = useState(kept.version);
  const [chosen, setChosen] = useState<string>();
  const [presses, setPresses] = useState(0);
  const run = useMutation({
    mutationFn: async ({ asked, over }: { asked?: true; over?: number }) => {
      if (dirty) await save(form, over ?? seen, own);
      const saved = await fresh();
      setSeen(saved.version);
      setDirty(false);
      if (!asked) return;
      await publish(saved.version);
      setSeen((await fresh()).version);
    },
    onError: (error) => (isStale(error) ? void fresh() : undefined),
    onMutate: () => setPresses((count) => count + 1),
  });
  const leaving = useBlocker({
    shouldBlockFn: () => dirty,
    enableBeforeUnload: () => dirty,
    withResolver: true,
  });
  const faults = formFaults(run.error, form, own);
  const shown = whose ? formWith(form, additionsOf(own, whose.id)) : form;
  const stale = isStale(run.error);
  const changeOwn = (next: OwnQuestions[]) => {
    setOwn(next);
    setDirty(true);
  };
  const choose = (organisation: { id: string; name: string } | null) => {
    setWhose(organisation);
    if (organisation)
      setMet((before) => [...before.filter(({ id }) => id !== organisation.id), organisation]);
  };
  const change = (next: Form) => {
    setForm(next);
    setDirty(true);
  };
  return (
    <>
      <div className={classes.bar}>
        <Button loading={run.isPending} disabled={!dirty} onClick={() => run.mutate({})}>
          {t('page.save')}
        </Button>
        <Button
          variant="default"
          disabled={run.isPending || (!dirty && kept.differences.length === 0 && !kept.ownDiffers)}
          onClick={() => run.mutate({ asked: true })}
        >
          {t('page.publish')}
        </Button>
        {actions}
        <span role="status">{t(dirty ? 'page.unsaved' : 'page.saved')}</span>
      </div>
      <ErrorSummary errors={faults} attempt={presses} />
      {run.error && !stale && faults.length === 0 && <ErrorPanel error={run.error} />}
      {stale && (
        <Notice tone="warn" live>
          <p>{t('stale.title')}</p>
          <p>
            {t('stale.differs', { questions: differing(form, kept.draft).join(', ') || t('stale.order') })}
          </p>
          <div className={classes.bar}>
            <Button
              variant="default"
              onClick={() => {
                setForm(kept.draft);
                setOwn(kept.own ?? []);
                setSeen(kept.version);
                setDirty(false);
                run.reset();
              }}
            >
              {t('stale.theirs')}
            </Button>
            <Button variant="default" onClick={() => run.mutate({ over: kept.version })}>
              {t('stale.mine')}
            </Button>
          </div>
        </Notice>
      )}
      <div className={classes.layout}>
        <div className={classes.main}>
          <QuestionList form={form} chosen={chosen} onChange={change} onChoose={setChosen} />
          {kept.own && (
            <OwnQuestionsEditor
              form={form}
              own={own}
              organisations={organisationsOf(own, kept.ownOf ?? [], met)}
              chosen={whose}
              onChoose={choose}
              onChange={changeOwn}
            />
          )}
          <section aria-label={t('translations.title')} className={classes.fields}>
            <h2>{t('translations.title')}</h2>
            <p>{t('translations.intro')}</p>
            <TranslationFields
              texts={textsOf(form)}
              translations={form.translations}
              onChange={(translations) => change({ ...form, translations })}
            />
          </section>
          <History kept={kept} published={published} />
        </div>
        <div className={classes.beside}>
          <Preview
            form={shown}
            title={whose ? t('preview.of', { organisation: whose.name }) : t('preview.title')}
          />
        </div>
      </div>
      {leaving.status === 'blocked' && (
        <ConfirmDialog
          title={t('leave.title')}
          confirm={t('leave.leave')}
          cancel={t('leave.stay')}
          onConfirm={leaving.proceed}
          onClose={leaving.reset}
        >
          {t('leave.text')}
        </ConfirmDialog>
      )}
    </>
  );
}

/** Those with questions of their own, as far as their names are known. */
function organisationsOf(
  own: readonly OwnQuestions[],
  named: NonNullable<KeptForm['ownOf']>,
  met: readonly { id: string; name: string }[],
) {
  return own.map(({ organisationId: id }) => ({
    id,
    name: met.find((one) => one.id === id)?.name ?? named.find((one) => one.id === id)?.name ?? '…',
  }));
}

/** What the draft changes, and what was published when. */
function History({
  kept: { id, differences, editions, ownDiffers },
  published,
}: {
  kept: KeptForm;
  published: Props['published'];
}) {
  const { t } = useTranslation('editor');
  return (
    <section aria-label={t('edition.title')} className={classes.fields}>
      <h2>{t('edition.title')}</h2>
      {ownDiffers && <p>{t('own.differs')}</p>}
      {differences.length > 0 && (
        <>
          <p>{t('edition.draft')}</p>
          <Differences all={differences} />
        </>
      )}
      <Versions of={id} versions={editions} load={published} />
    </section>
  );
}
