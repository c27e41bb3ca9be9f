import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/IconButton';
import { OrganisationSelect } from '@/components/OrganisationSelect';
import { Select } from '@/components/Select';
import { questionsOf, type Form } from '@/features/catalogue/forOthers/form/model';
import {
  addOwn,
  additionsOf,
  formWith,
  withAdditions,
  type Addition,
  type OwnQuestions,
} from './ownQuestions';
import { NewQuestion } from './NewQuestion';
import { QuestionEditor } from './QuestionEditor';
import { QuestionHead } from './QuestionHead';
import { useConditionWords } from './useConditionWords';
import classes from './Editor.module.css';

interface Organisation {
  id: string;
  name: string;
}

interface Props {
  form: Form;
  own: readonly OwnQuestions[];
  /** Those that have questions of their own, by name. */
  organisations: readonly Organisation[];
  /** Whose form is being looked at; null for everybody's. */
  chosen: Organisation | null;
  onChoose: (organisation: Organisation | null) => void;
  onChange: (own: OwnQuestions[]) => void;
}

const END = '';

/** What single organisations are asked besides: each keeps its own when the common form changes. */
export function OwnQuestionsEditor({ form, own, organisations, chosen, onChoose, onChange }: Props) {
  const { t } = useTranslation('editor');
  return (
    <section aria-label={t('own.title')} className={classes.step}>
      <h2>{t('own.title')}</h2>
      <p>{t('own.intro')}</p>
      {organisations.length > 0 && (
        <Select
          id="own-of"
          label={t('own.whose')}
          placeholder={t('own.nobody')}
          value={chosen && organisations.some(({ id }) => id === chosen.id) ? chosen.id : null}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onChoose(organisations.find((one) => one.id === id) ?? null)}
        />
      )}
      <OrganisationSelect
        id="own-other"
        label={t('own.other')}
        clear={t('own.clear')}
        value={chosen}
        onChange={onChoose}
      />
      {chosen && (
        <Additions
          key={chosen.id}
          form={form}
          additions={additionsOf(own, chosen.id)}
          onChange={(additions) => onChange(withAdditions(own, chosen.id, additions))}
        />
      )}
    </section>
  );
}

interface AdditionsProps {
  form: Form;
  additions: Addition[];
  onChange: (additions: Addition[]) => void;
}

function Additions({ form, additions, onChange }: AdditionsProps) {
  const { t } = useTranslation('editor');
  const [open, setOpen] = useState<string>();
  const all = questionsOf(formWith(form, additions));
  const shownWhen = useConditionWords(new Map(all.map((question) => [question.id, question])));
  const change = (at: number, by: Partial<Addition>) =>
    onChange(additions.with(at, { ...(additions[at] as Addition), ...by }));
  return (
    <>
      {additions.length === 0 && <p>{t('own.none')}</p>}
      <ul className={classes.questions}>
        {additions.map((addition, at) => {
          const { question } = addition;
          return (
            <li key={question.id} className={classes.steps}>
              <QuestionHead
                question={question}
                shownWhen={shownWhen(question)}
                open={question.id === open}
                onOpen={setOpen}
              >
                <IconButton
                  label={t('list.remove', { label: question.label })}
                  onClick={() => onChange(additions.toSpliced(at, 1))}
                >
                  <IconTrash size={18} aria-hidden />
                </IconButton>
              </QuestionHead>
              {question.id === open && (
                <div className={classes.panel}>
                  <Place form={form} addition={addition} onChange={(place) => change(at, place)} />
                  <QuestionEditor
                    question={question}
                    others={all.filter(({ id }) => id !== question.id)}
                    onChange={(changed) => change(at, { question: changed })}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {form.steps.length > 0 && (
        <NewQuestion
          id="own-new"
          label={t('own.add')}
          onAdd={(type) => {
            const added = addOwn(form, additions, type, t('list.newQuestion'));
            onChange(added.additions);
            setOpen(added.id);
          }}
        />
      )}
    </>
  );
}

/** In which step it stands, and behind which of the common questions. */
function Place({
  form,
  addition: { step, after },
  onChange,
}: {
  form: Form;
  addition: Addition;
  onChange: (place: Pick<Addition, 'step' | 'after'>) => void;
}) {
  const { t } = useTranslation('editor');
  const stands = form.steps.find(({ id }) => id === step) ?? form.steps.at(-1);
  const before = stands?.questions ?? [];
  return (
    <div className={classes.pair}>
      <Select
        id="own-step"
        label={t('own.step')}
        value={stands?.id ?? null}
        options={form.steps.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(chosen) => chosen && onChange({ step: chosen, after: undefined })}
      />
      <Select
        id="own-after"
        label={t('own.after')}
        value={before.some(({ id }) => id === after) ? (after ?? END) : END}
        options={[
          { value: END, label: t('own.atEnd') },
          ...before.map(({ id, label }) => ({ value: id, label: label || t('list.noLabel') })),
        ]}
        onChange={(chosen) => onChange({ step: stands?.id ?? step, after: chosen || undefined })}
      />
    </div>
  );
}
