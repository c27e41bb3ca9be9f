import type { Question } from './model';
import classes from './Question.module.css';

/** The words of a question that has more than one control, and its help, `${id}-help`. */
export const Legend = ({ id, question }: { id: string; question: Question }) => (
  <>
    <legend className={classes.legend}>
      {question.label}
      {question.required && <span aria-hidden> *</span>}
    </legend>
    {question.help && (
      <p id={`${id}-help`} className={classes.help}>
        {question.help}
      </p>
    )}
  </>
);
