import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { RichTextToolbar } from './RichTextToolbar';
import classes from './RichTextEditor.module.css';

interface Props {
  id: string;
  value: string;
  onChange: (html: string) => void;
  onBlur?: () => void;
  onSubmit?: () => void;
  minRows: number;
  required: boolean;
  invalid: boolean;
  describedBy: string;
}

const extensions = [
  StarterKit.configure({
    heading: false,
    blockquote: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      protocols: ['mailto', 'tel'],
      HTMLAttributes: { rel: null, target: null },
    },
  }),
];

export default function RichTextSurface({ value, onChange, onBlur, onSubmit, minRows, ...field }: Props) {
  // The editor is made once; what it calls may change with every render.
  const latest = useRef({ onChange, onBlur, onSubmit, value });
  useEffect(() => {
    latest.current = { onChange, onBlur, onSubmit, value };
  });

  const editor = useEditor({
    extensions,
    content: value,
    injectCSS: false,
    onUpdate: ({ editor: { isEmpty, getHTML } }) => latest.current.onChange(isEmpty ? '' : getHTML()),
    onBlur: () => latest.current.onBlur?.(),
    editorProps: {
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !latest.current.onSubmit)
          return false;
        latest.current.onSubmit();
        return true;
      },
    },
  });

  // A value from outside (a draft found again, a form cleared after sending) replaces what is shown.
  useEffect(() => {
    const shown = editor.isEmpty ? '' : editor.getHTML();
    if (value !== shown) editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);

  const { id, required, invalid, describedBy } = field;
  useEffect(() => {
    editor.setOptions({
      editorProps: {
        ...editor.options.editorProps,
        attributes: {
          id,
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': `${id}-label`,
          'aria-required': String(required),
          'aria-invalid': String(invalid),
          ...(describedBy && { 'aria-describedby': describedBy }),
          style: `min-height: ${minRows * 1.5 + 1}rem`,
        },
      },
    });
  }, [editor, id, required, invalid, describedBy, minRows]);

  return (
    <>
      <RichTextToolbar editor={editor} />
      <EditorContent editor={editor} className={classes.content} />
    </>
  );
}
