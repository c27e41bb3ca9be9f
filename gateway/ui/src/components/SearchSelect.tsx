import { Select } from '@mantine/core';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/CloseButton.css';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from './answerOf';
import { useEnterInList } from './useEnterInList';

interface Choice {
  id: string;
  name: string;
}

interface Found extends Choice {
  /** What tells it from others of that name, beside it in the list. */
  beside?: string;
}

export interface SearchSelectProps {
  id: string;
  label: string;
  required?: boolean;
  help?: ReactNode;
  error?: ReactNode;
  placeholder?: string;
  /** Said when nothing was found. */
  nothing: string;
  disabled?: boolean;
  /** What the button says that takes the choice back; without it one can only choose another. */
  clear?: string;
  /** Opens inside what it stands in, for something that closes at a press outside. */
  within?: boolean;
  value: Choice | null;
  /** The server's answer to what was typed last, or to what was typed before that. */
  found: readonly Found[];
  answer: Answer;
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
  answer,
  onSearch,
  onChange,
  ...field
}: SearchSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const settled = answer === 'there';
  const enter = useEnterInList(settled);
  const searching = typed !== '' && typed !== value?.name;
  // What is chosen has to be among the options for its name to be shown, but is offered only if it was found.
  const known = new Map([...(value ? [value] : []), ...found].map((choice) => [choice.id, choice]));
  const besides = new Map(found.map(({ id, beside }) => [id, beside]));
  return (
    <Select
      {...field}
      {...enter}
      description={help}
      searchable
      // The first that was found is marked once it is the answer to what is typed: Enter then takes it.
      selectFirstOptionOnChange={settled && searching}
      allowDeselect={false}
      clearable={clear !== undefined}
      clearButtonProps={{ 'aria-label': clear, 'aria-hidden': false, tabIndex: 0 }}
      data={[...known.values()].map(({ id, name }) => ({ value: id, label: name }))}
      // The server has done the search, and knows of more than names.
      filter={({ options }) => options.filter((option) => 'value' in option && besides.has(option.value))}
      renderOption={({ option }) => {
        const beside = besides.get(option.value);
        return beside ? `${option.label} · ${beside}` : option.label;
      }}
      value={value?.id ?? null}
      onChange={(id) => onChange(known.get(id ?? '') ?? null)}
      onSearchChange={(next) => {
        setTyped(next);
        onSearch(next);
      }}
      nothingFoundMessage={settled ? nothing : t(`people.${answer}`)}
      maxDropdownHeight={240}
      comboboxProps={{ transitionProps: { duration: 0 }, withinPortal: !within }}
    />
  );
}
