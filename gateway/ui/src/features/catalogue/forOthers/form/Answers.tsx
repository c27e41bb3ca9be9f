import type { components } from '@/api/generated/catalogue';
import { useFormat } from '@/lib/useFormat';
import type { Say } from './inLanguage';
import { useFormWords } from './useFormWords';
import classes from './Answers.module.css';

interface Props {
  answers: readonly components['schemas']['Answer'][];
  /** Said where nothing was answered. */
  none?: string;
  /** What the texts of the form are to the reader; left out, they are read as they were asked. */
  say?: Say;
  /** Where the files are that were sent; left out, they are only named. */
  files?: (id: string) => string;
}

const asItWas: Say = (text) => text;

/** What was answered, in the wording of the time. */
export function Answers({ answers, none, say = asItWas, files }: Props) {
  const textOf = useAnswerText(say);
  if (answers.length === 0) return none ? <p>{none}</p> : null;
  return (
    <dl className={classes.answers}>
      {answers.map((answer) => (
        <div key={answer.question} className={classes.answer}>
          <dt>{say(answer.label)}</dt>
          <dd dir="auto">
            {files && answer.type === 'file' ? <Files answer={answer} at={files} /> : textOf(answer)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Days, yes and no in the reader's language; choices as the form says them. */
function useAnswerText(say: Say) {
  const { yes, no } = useFormWords();
  const { day } = useFormat();
  return ({ type, values, text }: Props['answers'][number]) => {
    if (type === 'yes-no') return values[0] === 'yes' ? yes : no;
    if (type === 'date' && values[0]) return day(values[0]);
    if (type === 'choice') return say(text);
    if (type === 'several') return text.split(', ').map(say).join(', ');
    return text;
  };
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
