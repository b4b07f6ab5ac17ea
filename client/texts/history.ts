/** Taking back and doing again. */
export const history = {
  label: 'Taking back',
  undo: 'Undo',
  redo: 'Redo',
  undoTitle: 'Take back the last change (Ctrl+Z)',
  redoTitle: 'Do it again (Ctrl+Shift+Z)',
} as const;
