/** Characters of a note; stands alone so that a browser gets it without the rest. */
export const NOTE_AT_MOST = 1000;
