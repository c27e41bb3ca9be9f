import { FormStep } from '@/features/catalogue/forOthers/form/FormStep';
import type { Questions } from './useQuestions';
import classes from './NewTicketForm.module.css';

/** What is asked, step below step. */
export const QuestionFields = ({
  questions,
  organisationId,
}: {
  questions: Questions;
  organisationId?: string;
}) =>
  questions.steps.map((step) => (
    <section key={step.id} className={classes.form} aria-label={step.title}>
      <div>
        <h2>{step.title}</h2>
        {step.help && <p className={classes.help}>{step.help}</p>}
      </div>
      <FormStep
        step={step}
        typed={questions.typed}
        shown={questions.shown}
        errorOf={questions.errorOf}
        organisationId={organisationId}
        onChange={questions.change}
        onLeave={questions.leave}
      />
    </section>
  ));
