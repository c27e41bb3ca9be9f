import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';

interface Props {
  id: string;
  label: string;
  help?: string;
  required?: boolean;
  error?: string;
  value: string;
  onChange: (value: string) => void;
}

export const TextLine = ({ label, value, onChange, ...about }: Props) => (
  <Field {...about} label={label}>
    <input
      {...fieldProps(about)}
      type="text"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  </Field>
);
