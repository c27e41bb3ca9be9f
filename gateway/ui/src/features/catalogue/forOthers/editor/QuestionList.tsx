import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { IconButton } from '@/components/IconButton';
import { questionsOf, type Form } from '@/features/catalogue/forOthers/form/model';
import { announce } from '@/lib/announce';
import { hangingOn, moveTo, newId, removeQuestion, stepped } from './formEdits';
import { NewQuestion } from './NewQuestion';
import { useConditionWords } from './useConditionWords';
import classes from './Editor.module.css';

interface Props {
  form: Form;
  chosen?: string;
  onChange: (form: Form) => void;
  onChoose: (id: string | undefined) => void;
}

/** A form's steps and questions, to be put in order by dragging or with the buttons, and to be opened. */
export function QuestionList({ form, chosen, onChange, onChoose }: Props) {
  const { t } = useTranslation('editor');
  const shownWhen = useConditionWords(new Map(questionsOf(form).map((question) => [question.id, question])));
  const [dragged, setDragged] = useState<string>();
  const move = (id: string, by: -1 | 1) => {
    const moved = stepped(form, id, by);
    if (moved) onChange(moved);
    announce(t(moved ? (by < 0 ? 'list.movedUp' : 'list.movedDown') : 'list.nowhere'));
  };
  const drop = (step: number, at: number) => {
    if (dragged) onChange(moveTo(form, dragged, { step, at }));
    setDragged(undefined);
  };
  return (
    <div className={classes.steps}>
      {form.steps.map((step, number) => (
        <section key={step.id} aria-label={step.title} className={classes.step}>
          <div className={classes.option}>
            <Field id={`step-${step.id}`} label={t('list.step', { number: number + 1 })}>
              <input
                id={`step-${step.id}`}
                type="text"
                autoComplete="off"
                value={step.title}
                onChange={(event) =>
                  onChange({ steps: form.steps.with(number, { ...step, title: event.currentTarget.value }) })
                }
              />
            </Field>
            {step.questions.length === 0 && (
              <IconButton
                label={t('list.removeStep', { number: number + 1 })}
                onClick={() => onChange({ steps: form.steps.toSpliced(number, 1) })}
              >
                <IconTrash size={18} aria-hidden />
              </IconButton>
            )}
          </div>
          <ol className={classes.questions}>
            {step.questions.map((question, at) => (
              <li
                key={question.id}
                className={classes.question}
                data-chosen={question.id === chosen || undefined}
                draggable
                onDragStart={() => setDragged(question.id)}
                onDragEnd={() => setDragged(undefined)}
                onDragOver={(event) => event.preventDefault()}
                onDrop={(event) => {
                  event.preventDefault();
                  drop(number, at);
                }}
              >
                <IconGripVertical size={16} className={classes.grip} aria-hidden />
                <div className={classes.words}>
                  <button
                    type="button"
                    className={classes.open}
                    aria-expanded={question.id === chosen}
                    onClick={() => onChoose(question.id === chosen ? undefined : question.id)}
                  >
                    {question.label || t('list.noLabel')}
                    {question.required && ' *'}
                  </button>
                  <p>{[t(`type.${question.type}`), shownWhen(question)].filter(Boolean).join(' · ')}</p>
                </div>
                <IconButton
                  label={t('list.up', { label: question.label })}
                  onClick={() => move(question.id, -1)}
                >
                  <IconArrowUp size={18} aria-hidden />
                </IconButton>
                <IconButton
                  label={t('list.down', { label: question.label })}
                  onClick={() => move(question.id, 1)}
                >
                  <IconArrowDown size={18} aria-hidden />
                </IconButton>
                <IconButton
                  label={t('list.remove', { label: question.label })}
                  disabled={hangingOn(form, question.id).length > 0}
                  title={hangingOn(form, question.id).length > 0 ? t('list.hanging') : undefined}
                  onClick={() => {
                    onChange(removeQuestion(form, question.id));
                    onChoose(undefined);
                  }}
                >
                  <IconTrash size={18} aria-hidden />
                </IconButton>
              </li>
            ))}
            {dragged && (
              <li
                className={classes.end}
                onDragOver={(event) => event.preventDefault()}
                onDrop={(event) => {
                  event.preventDefault();
                  drop(number, step.questions.length);
                }}
              >
                {t('list.dropHere')}
              </li>
            )}
          </ol>
          <NewQuestion form={form} step={number} onChange={onChange} onChoose={onChoose} />
        </section>
      ))}
      <div>
        <Button
          variant="subtle"
          onClick={() => {
            const id = newId(
              'step',
              form.steps.map((step) => step.id),
            );
            onChange({ steps: [...form.steps, { id, title: t('list.newStep'), questions: [] }] });
          }}
        >
          {t('list.addStep')}
        </Button>
      </div>
    </div>
  );
}
