import { Select } from '@mantine/core';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/CloseButton.css';
import type { ReactNode } from 'react';

interface Choice {
  id: string;
  name: string;
}

export interface SearchSelectProps {
  id: string;
  label: string;
  required?: boolean;
  help?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  /** Said when nothing was found, or not yet. */
  nothing: string;
  disabled?: boolean;
  /** What the button says that takes the choice back; without it one can only choose another. */
  clear?: string;
  /** Opens inside what it stands in, for something that closes at a press outside. */
  within?: boolean;
  value: Choice | null;
  /** The server's answer to what was typed last. */
  found: readonly Choice[];
  onSearch: (typed: string) => void;
  onChange: (choice: Choice | null) => void;
  onBlur?: () => void;
}

/** One out of many, found by typing a part of the name. For one out of a few there is `Select`. */
export function SearchSelect({
  help,
  nothing,
  clear,
  within = false,
  value,
  found,
  onSearch,
  onChange,
  ...field
}: SearchSelectProps) {
  // What is chosen has to be among the options for its name to be shown, but is offered only if it was found.
  const known = new Map([...(value ? [value] : []), ...found].map((choice) => [choice.id, choice]));
  const ids = new Set(found.map(({ id }) => id));
  return (
    <Select
      {...field}
      description={help}
      searchable
      allowDeselect={false}
      clearable={clear !== undefined}
      clearButtonProps={{ 'aria-label': clear, 'aria-hidden': false, tabIndex: 0 }}
      data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
      // The server has done the search, and knows of more than names.
      filter={({ options }) => options.filter((option) => 'value' in option && ids.has(option.value))}
      value={value?.id ?? null}
      onChange={(id) => onChange(known.get(id ?? '') ?? null)}
      onSearchChange={onSearch}
      nothingFoundMessage={nothing}
      maxDropdownHeight={240}
      comboboxProps={{ transitionProps: { duration: 0 }, withinPortal: !within }}
    />
  );
}
