import type { ReactNode } from 'react';

/** The page brings its own document. */
export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
