import type { Editor } from './editor.js';

/** Fields in which the browser undoes what has been typed. */
const isTextField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement
    ? !target.readOnly
    : target instanceof HTMLInputElement && target.type === 'text';

/** Undoes with Ctrl+Z and redoes with Ctrl+Y or Ctrl+Shift+Z (Command on a Mac), except in a text field. */
export const undoByKeyboard = (event: KeyboardEvent, editor: Editor): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.composedPath()[0])) {
    return;
  }
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) editor.redo();
  else editor.undo();
};
