import type { Schemas } from '@/features/knowledge/model';

interface Props {
  categories: readonly Schemas['Category'][];
  /** The words for a category as a whole; without them only subjects can be chosen. */
  whole?: (category: string) => string;
}

/** Category \ subject, for a `select`. A category's value is its id after `category:`. */
export const SubjectOptions = ({ categories, whole }: Props) =>
  categories.map(({ id, name, subjects }) => (
    <optgroup key={id} label={name}>
      {whole && <option value={`category:${id}`}>{whole(name)}</option>}
      {subjects.map((subject) => (
        <option key={subject.id} value={subject.id}>
          {subject.name}
        </option>
      ))}
    </optgroup>
  ));
