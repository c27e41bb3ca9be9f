import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { articleCategoriesQuery } from '@/features/knowledge/queries';

/** "Email \ Outlook", "Email", or nothing where everything is shown or the place is not known. */
export function usePlaceName(categoryId: string | undefined, subjectId: string | undefined) {
  const { t } = useTranslation('reading');
  const { data } = useQuery(articleCategoriesQuery);
  const category = data?.items.find(
    ({ id, subjects }) => id === categoryId || subjects.some((subject) => subject.id === subjectId),
  );
  const subject = category?.subjects.find(({ id }) => id === subjectId);
  if (!category || !subject) return category?.name;
  return t('base.place', { category: category.name, subject: subject.name });
}
