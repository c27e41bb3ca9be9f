import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '@/components/answerOf';
import { Chip } from '@/components/Chip';
import { SearchSelect } from '@/components/SearchSelect';
import { useSearch } from '@/components/useSearch';
import { peopleQuery } from '@/features/catalogue/forOthers/people';
import { nameOf } from '@/lib/nameOf';
import type { QuestionProps } from './QuestionField';
import classes from './Question.module.css';

interface Props extends QuestionProps {
  /** Only those for whom one can ask for something are offered. */
  toAskFor?: boolean;
}

/** Somebody of the organisation, or several of them. */
export function PersonQuestion({
  id,
  question,
  given,
  error,
  organisationId,
  toAskFor,
  onChange,
  onLeave,
}: Props) {
  const { t } = useTranslation();
  const [first] = given;
  const value = !question.many && first ? { id: first.value, name: nameOf(first) } : null;
  const [wanted, search, asked] = useSearch(value?.name);
  const query = useQuery(peopleQuery(wanted, { organisationId, toAskFor }));
  const box = useRef<HTMLDivElement>(null);
  const chosen = new Set(question.many ? given.map((person) => person.value) : []);
  return (
    <div ref={box}>
      <SearchSelect
        // One more: the box begins anew.
        key={question.many ? given.length : 'one'}
        id={id}
        label={question.label}
        help={question.help}
        required={question.required}
        error={error}
        placeholder={t('people.placeholder')}
        nothing={t('people.nobody')}
        clear={!question.required && !question.many ? t('people.clear') : undefined}
        value={value}
        found={(query.data ?? []).filter((person) => !chosen.has(person.id))}
        answer={answerOf(asked, query)}
        onSearch={search}
        onChange={(person) => {
          const one = person ? [{ value: person.id, name: person.name }] : [];
          onChange(question.many ? [...given, ...one] : one);
        }}
        onBlur={onLeave}
      />
      {question.many && given.length > 0 && (
        <div className={classes.chosen}>
          {given.map((person) => (
            <Chip
              key={person.value}
              text={nameOf(person)}
              onRemove={() => {
                onChange(given.filter((one) => one !== person));
                box.current?.querySelector('input')?.focus();
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}
