import { IconBold, IconCode, IconItalic, IconLink, IconList, IconListNumbers } from '@tabler/icons-react';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton';
import { RichTextLink } from './RichTextLink';
import classes from './Toolbar.module.css';

const tools = [
  { name: 'bold', Icon: IconBold, run: (editor: Editor) => editor.chain().focus().toggleBold().run() },
  { name: 'italic', Icon: IconItalic, run: (editor: Editor) => editor.chain().focus().toggleItalic().run() },
  {
    name: 'bulletList',
    Icon: IconList,
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    Icon: IconListNumbers,
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  { name: 'code', Icon: IconCode, run: (editor: Editor) => editor.chain().focus().toggleCode().run() },
] as const;

export function RichTextToolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation();
  const [linking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      Object.fromEntries(
        [...tools.map(({ name }) => name), 'link'].map((name) => [name, current.isActive(name)]),
      ),
  });
  return (
    <>
      <div role="toolbar" aria-label={t('editor.toolbar')} className={classes.toolbar}>
        {tools.map(({ name, Icon, run }) => (
          <IconButton
            key={name}
            title={t(`editor.${name}`)}
            label={t(`editor.${name}`)}
            aria-pressed={active[name] ?? false}
            // The selection in the text must survive the press.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => run(editor)}
          >
            <Icon size={17} aria-hidden />
          </IconButton>
        ))}
        <IconButton
          title={t('editor.link')}
          label={t('editor.link')}
          aria-pressed={active.link ?? false}
          aria-expanded={linking}
          onClick={() => setLinking(!linking)}
        >
          <IconLink size={17} aria-hidden />
        </IconButton>
      </div>
      {linking && <RichTextLink editor={editor} onDone={() => setLinking(false)} />}
    </>
  );
}
