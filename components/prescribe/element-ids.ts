/** What the focus can be moved to by name. */
export const cardTitleId = (variant: string) => `program-${variant}`;
export const moveButtonId = (variant: string, by: -1 | 1) =>
  `move-${by < 0 ? 'up' : 'down'}-${variant}`;
export const dragHandleId = (variant: string) => `drag-${variant}`;
export const UNDO_ID = 'undo-step';
export const lookButtonId = (exercise: string) => `look-${exercise}`;
