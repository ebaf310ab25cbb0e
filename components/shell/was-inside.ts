'use client';

let isInside = false;

/** A clinic's screen was shown since the page was loaded: what stood on it is still in the browser's memory. */
export function noteInside(): void {
  isInside = true;
}

export const wasInside = (): boolean => isInside;
