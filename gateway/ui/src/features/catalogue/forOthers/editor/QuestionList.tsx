import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { IconButton } from '@/components/IconButton';
import { questionsOf, type Form } from '@/features/catalogue/forOthers/form/model';
import { announce } from '@/lib/announce';
import { passFocusOn } from '@/lib/focus';
import { addQuestion, changeQuestion, hangingOn, moveTo, newId, removeQuestion, stepped } from './formEdits';
import { NewQuestion } from './NewQuestion';
import { QuestionEditor } from './QuestionEditor';
import { QuestionHead } from './QuestionHead';
import { useConditionWords } from './useConditionWords';
import classes from './Editor.module.css';

interface Props {
  form: Form;
  chosen?: string;
  onChange: (form: Form) => void;
  onChoose: (id: string | undefined) => void;
}

const moveId = (question: string, by: -1 | 1) => `${by < 0 ? 'up' : 'down'}-${question}`;

/** A form's steps and questions, to be put in order by dragging or with the buttons, and to be opened where they stand. */
export function QuestionList({ form, chosen, onChange, onChoose }: Props) {
  const { t } = useTranslation('editor');
  const shownWhen = useConditionWords(new Map(questionsOf(form).map((question) => [question.id, question])));
  const [dragged, setDragged] = useState<string>();
  const [added, setAdded] = useState<string>();
  // A moved question is another element: whoever moves it with the keys goes along.
  const held = useRef<string>(undefined);
  useEffect(() => {
    if (held.current) document.getElementById(held.current)?.focus();
    held.current = undefined;
  }, [form]);
  const move = (id: string, by: -1 | 1) => {
    const moved = stepped(form, id, by);
    if (moved) {
      held.current = moveId(id, by);
      onChange(moved);
    }
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
                  onChange({
                    ...form,
                    steps: form.steps.with(number, { ...step, title: event.currentTarget.value }),
                  })
                }
              />
            </Field>
            {step.questions.length === 0 && (
              <IconButton
                label={t('list.removeStep', { number: number + 1 })}
                onClick={() => onChange({ ...form, steps: form.steps.toSpliced(number, 1) })}
              >
                <IconTrash size={18} aria-hidden />
              </IconButton>
            )}
          </div>
          <ol className={classes.questions}>
            {step.questions.map((question, at) => (
              <li key={question.id} className={classes.steps}>
                <QuestionHead
                  question={question}
                  shownWhen={shownWhen(question)}
                  open={question.id === chosen}
                  onOpen={onChoose}
                  grip={<IconGripVertical size={16} className={classes.grip} aria-hidden />}
                  draggable
                  onDragStart={() => setDragged(question.id)}
                  onDragEnd={() => setDragged(undefined)}
                  onDragOver={(event) => event.preventDefault()}
                  onDrop={(event) => {
                    event.preventDefault();
                    drop(number, at);
                  }}
                >
                  <IconButton
                    id={moveId(question.id, -1)}
                    label={t('list.up', { label: question.label })}
                    onClick={() => move(question.id, -1)}
                  >
                    <IconArrowUp size={18} aria-hidden />
                  </IconButton>
                  <IconButton
                    id={moveId(question.id, 1)}
                    label={t('list.down', { label: question.label })}
                    onClick={() => move(question.id, 1)}
                  >
                    <IconArrowDown size={18} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('list.remove', { label: question.label })}
                    disabled={hangingOn(form, question.id).length > 0}
                    title={hangingOn(form, question.id).length > 0 ? t('list.hanging') : undefined}
                    onClick={({ currentTarget }) => {
                      passFocusOn(currentTarget.closest('li'), currentTarget.closest('section'));
                      onChange(removeQuestion(form, question.id));
                      onChoose(undefined);
                    }}
                  >
                    <IconTrash size={18} aria-hidden />
                  </IconButton>
                </QuestionHead>
                {question.id === chosen && (
                  <div className={classes.panel}>
                    <QuestionEditor
                      question={question}
                      isNew={question.id === added}
                      others={questionsOf(form).filter(({ id }) => id !== question.id)}
                      onChange={(changed) => onChange(changeQuestion(form, changed))}
                    />
                  </div>
                )}
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
          <NewQuestion
            id={`new-question-${number}`}
            label={t('list.add')}
            onAdd={(type) => {
              const added = addQuestion(form, number, type, t('list.newQuestion'));
              onChange(added.form);
              setAdded(added.id);
              onChoose(added.id);
            }}
          />
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
            onChange({ ...form, steps: [...form.steps, { id, title: t('list.newStep'), questions: [] }] });
          }}
        >
          {t('list.addStep')}
        </Button>
      </div>
    </div>
  );
}
