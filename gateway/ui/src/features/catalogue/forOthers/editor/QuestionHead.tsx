import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '@/features/catalogue/forOthers/form/model';
import classes from './Editor.module.css';

interface Props extends Omit<ComponentProps<'div'>, 'className'> {
  question: Question;
  /** When it is shown, as a sentence; undefined for always. */
  shownWhen: string | undefined;
  open: boolean;
  /** Which questions are open afterwards: this one, or none. */
  onOpen: (id: string | undefined) => void;
  /** By what it is dragged, where it can be. */
  grip?: ReactNode;
  /** Its buttons. */
  children: ReactNode;
}

/** A question where it stands in an editor: what it is, when it is shown, and what can be done with it. */
export function QuestionHead({ question, shownWhen, open, onOpen, grip, children, ...more }: Props) {
  const { t } = useTranslation('editor');
  return (
    <div className={classes.question} data-chosen={open || undefined} {...more}>
      {grip}
      <div className={classes.words}>
        <button
          type="button"
          className={classes.open}
          aria-expanded={open}
          onClick={() => onOpen(open ? undefined : question.id)}
        >
          {question.label || t('list.noLabel')}
          {question.required && ' *'}
        </button>
        <p>{[t(`type.${question.type}`), shownWhen].filter(Boolean).join(' · ')}</p>
      </div>
      {children}
    </div>
  );
}
