import type { Answer } from '@/features/catalogue/model';
import classes from '@/features/catalogue/customer/AskForm.module.css';

/** What was answered, in the wording of the time. With `files`, those can be fetched. */
export function Answers({
  answers,
  none,
  files,
}: {
  answers: readonly Answer[];
  none: string;
  files?: true;
}) {
  if (answers.length === 0) return <p>{none}</p>;
  return (
    <dl className={classes.answers}>
      {answers.map((answer) => (
        <div key={answer.question} className={classes.answer}>
          <dt>{answer.label}</dt>
          <dd dir="auto">{files && answer.type === 'file' ? <Files answer={answer} /> : answer.text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Files({ answer: { label, text, values } }: { answer: Answer }) {
  const names = values.length === 1 ? [text] : text.split(', ');
  return (
    <ul style={{ padding: 0, listStyle: 'none' }} aria-label={label}>
      {values.map((id, at) => (
        <li key={id}>
          <a href={`/api/request-files/${id}`} download>
            {names.length === values.length ? names[at] : `${label} ${at + 1}`}
          </a>
        </li>
      ))}
    </ul>
  );
}
