import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { articleCategoriesQuery } from '@/features/knowledge/queries';
import { Check } from '@/components/Check';
import type { AgentArticlesSearch } from '@/features/knowledge/articleSearch';
import { addressOf, states, statesIn } from './articleStates';
import { SubjectOptions } from './SubjectOptions';
import classes from './ArticlesPage.module.css';

interface Props {
  search: AgentArticlesSearch;
  onChange: (change: Pick<AgentArticlesSearch, 'state' | 'categoryId' | 'subjectId'>) => void;
}

const CATEGORY = 'category:';

/** Narrows the list by how articles stand and what they are about. */
export function ArticleFilters({ search, onChange }: Props) {
  const { t } = useTranslation('articles');
  const { data: categories } = useQuery(articleCategoriesQuery);
  const chosen = statesIn(search.state);
  const place = search.subjectId ?? (search.categoryId ? CATEGORY + search.categoryId : '');
  return (
    <>
      <select
        className={`inline-select ${classes.subject}`}
        aria-label={t('articles.subject')}
        value={place}
        onChange={(event) => {
          const value = event.currentTarget.value;
          const whole = value.startsWith(CATEGORY);
          onChange({
            categoryId: whole ? value.slice(CATEGORY.length) : undefined,
            subjectId: whole ? undefined : value || undefined,
          });
        }}
      >
        <option value="">{t('articles.anySubject')}</option>
        <SubjectOptions
          categories={categories?.items ?? []}
          whole={(category) => t('articles.whole', { category })}
        />
      </select>
      <fieldset className={classes.states}>
        <legend className="visually-hidden">{t('articles.states')}</legend>
        {states.map((state) => (
          <Check
            key={state}
            label={t(`articles.state.${state}`)}
            checked={chosen.includes(state)}
            onChange={(ticked) =>
              onChange({
                state: addressOf(ticked ? [...chosen, state] : chosen.filter((one) => one !== state)),
              })
            }
          />
        ))}
      </fieldset>
    </>
  );
}
