import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import type { MessageField } from './message';
import type { Writing } from './useMessage';

const autoComplete: Record<MessageField, string> = {
  name: 'name',
  company: 'organization',
  email: 'email',
  text: 'off',
};

/** The fields of a message, those that are asked for. */
export const MessageFields = ({ writing, asked }: { writing: Writing; asked: readonly MessageField[] }) => (
  <>
    {asked.map((field) => (
      <OneField key={field} field={field} writing={writing} />
    ))}
  </>
);

function OneField({ field, writing }: { field: MessageField; writing: Writing }) {
  const { t } = useTranslation('contact');
  const said = { id: field, required: true, error: writing.errorOf(field) };
  const control = {
    ...fieldProps(said),
    autoComplete: autoComplete[field],
    value: writing.message[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      writing.set(field, currentTarget.value),
  };
  return (
    <Field {...said} label={t(`form.${field}`)}>
      {field === 'text' ? (
        <textarea rows={8} {...control} />
      ) : (
        <input type={field === 'email' ? 'email' : 'text'} {...control} />
      )}
    </Field>
  );
}
