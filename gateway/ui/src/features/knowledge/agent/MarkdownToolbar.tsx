import {
  IconBold,
  IconCode,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconTable,
} from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/IconButton';
import classes from '@/components/Toolbar.module.css';
import { onMac } from '@/lib/onMac';
import { around, beforeLines, code, heading, link, table } from './markdownEdits';
import type { TextArea } from './useTextArea';

interface Props {
  textArea: TextArea;
  onPictures: (files: File[]) => void;
}

const tools = [
  { name: 'bold', Icon: IconBold, key: 'B' },
  { name: 'italic', Icon: IconItalic, key: 'I' },
  { name: 'heading', Icon: IconHeading },
  { name: 'bulletList', Icon: IconList },
  { name: 'orderedList', Icon: IconListNumbers },
  { name: 'link', Icon: IconLink },
  { name: 'code', Icon: IconCode, key: 'E' },
  { name: 'table', Icon: IconTable },
] as const;

type Tool = (typeof tools)[number]['name'];

/** What a tool does, with its words where nothing is marked. */
export function useTools({ edit }: TextArea): Record<Tool, () => void> {
  const { t } = useTranslation('articles');
  return {
    bold: () => edit((text) => around(text, '**', t('article.example.bold'))),
    italic: () => edit((text) => around(text, '*', t('article.example.italic'))),
    heading: () => edit(heading),
    bulletList: () => edit((text) => beforeLines(text, () => '- ')),
    orderedList: () => edit((text) => beforeLines(text, (line) => `${line + 1}. `)),
    link: () => edit((text) => link(text, t('article.example.link'))),
    code: () => edit((text) => code(text, t('article.example.code'))),
    table: () => edit((text) => table(text, [t('article.example.column1'), t('article.example.column2')])),
  };
}

export function MarkdownToolbar({ textArea, onPictures }: Props) {
  const { t } = useTranslation('articles');
  const run = useTools(textArea);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div role="toolbar" aria-label={t('article.tools')} className={classes.toolbar}>
      {tools.map(({ name, Icon, ...tool }) => {
        const key = 'key' in tool ? tool.key : undefined;
        return (
          <IconButton
            key={name}
            title={t(`article.tool.${name}`) + (key ? ` (${onMac ? '⌘' : 'Ctrl+'}${key})` : '')}
            label={t(`article.tool.${name}`)}
            aria-keyshortcuts={key && `${onMac ? 'Meta' : 'Control'}+${key}`}
            // What is marked in the text must survive the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={run[name]}
          >
            <Icon size={17} aria-hidden />
          </IconButton>
        );
      })}
      <IconButton
        title={t('article.tool.picture')}
        label={t('article.tool.picture')}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => picker.current?.click()}
      >
        <IconPhoto size={17} aria-hidden />
      </IconButton>
      <input
        ref={picker}
        type="file"
        accept="image/png,image/jpeg,image/gif,image/webp"
        multiple
        hidden
        aria-label={t('article.tool.picture')}
        onChange={(event) => {
          onPictures([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
