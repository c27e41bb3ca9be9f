import type { components } from '@/api/generated/catalogue';
import classes from './Answers.module.css';

interface Props {
  answers: readonly components['schemas']['Answer'][];
  /** Said where nothing was answered. */
  none?: string;
  /** Where the files are that were sent; left out, they are only named. */
  files?: (id: string) => string;
}

/** What was answered, in the wording of the time. */
export function Answers({ answers, none, files }: Props) {
  if (answers.length === 0) return none ? <p>{none}</p> : null;
  return (
    <dl className={classes.answers}>
      {answers.map((answer) => (
        <div key={answer.question} className={classes.answer}>
          <dt>{answer.label}</dt>
          <dd dir="auto">
            {files && answer.type === 'file' ? <Files answer={answer} at={files} /> : answer.text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Files({
  answer: { label, text, values },
  at,
}: {
  answer: Props['answers'][number];
  at: (id: string) => string;
}) {
  const names = values.length === 1 ? [text] : text.split(', ');
  return (
    <ul className={classes.files} aria-label={label}>
      {values.map((id, place) => (
        <li key={id}>
          <a href={at(id)} download>
            {names.length === values.length ? names[place] : `${label} ${place + 1}`}
          </a>
        </li>
      ))}
    </ul>
  );
}
