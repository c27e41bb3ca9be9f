import { memo, useCallback } from 'react';
import type { Given, Question, Step, Typed } from './model';
import { QuestionField } from './QuestionField';
import { givenOf } from './values';
import classes from './Question.module.css';

interface Props {
  step: Step;
  typed: Typed;
  shown: ReadonlySet<string>;
  errorOf: (question: Question) => string | undefined;
  organisationId?: string;
  /** Where a form stands that is not the page's own, so that its controls' ids are not the same as another's. */
  place?: string;
  onChange: (question: string, given: Given[]) => void;
  onLeave: (question: string) => void;
}

/** The control's id: a summary of errors leads to it. */
export const questionId = (question: string, place = '') => `${place}question-${question}`;

/** Those of a step's questions that are shown. */
export const FormStep = ({ step, typed, shown, errorOf, ...rest }: Props) => (
  <div className={classes.form}>
    {step.questions
      .filter(({ id }) => shown.has(id))
      .map((question) => (
        <Line
          key={question.id}
          question={question}
          typed={typed[question.id]}
          error={errorOf(question)}
          {...rest}
        />
      ))}
  </div>
);

interface LineProps extends Pick<Props, 'organisationId' | 'place' | 'onChange' | 'onLeave'> {
  question: Question;
  typed?: readonly Given[];
  error?: string;
}

/** By itself, so that typing into one of sixty questions draws one. */
const Line = memo(function Line({
  question,
  typed,
  error,
  place,
  organisationId,
  onChange,
  onLeave,
}: LineProps) {
  const { id } = question;
  const change = useCallback((given: Given[]) => onChange(id, given), [id, onChange]);
  const leave = useCallback(() => onLeave(id), [id, onLeave]);
  return (
    <QuestionField
      id={questionId(id, place)}
      question={question}
      given={givenOf(question, typed ? { [id]: typed } : {})}
      error={error}
      organisationId={organisationId}
      onChange={change}
      onLeave={leave}
    />
  );
});
