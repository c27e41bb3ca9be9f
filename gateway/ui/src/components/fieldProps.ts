interface Said {
  id: string;
  required?: boolean;
  help?: unknown;
  error?: unknown;
}

/** What the control inside a `Field` carries, so that help and error are read out with it. */
export const fieldProps = ({ id, required, help, error }: Said) => ({
  id,
  'aria-required': required || undefined,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
});
