import type { ReactNode } from 'react';

type TroublePageProps = {
  title: string;
  /** `alert` where something failed while somebody waited. */
  role?: 'alert';
  children: ReactNode;
};

/** In place of a page that could not be shown. */
export function TroublePage({ title, role, children }: TroublePageProps) {
  return (
    <div role={role} className="mx-auto flex w-full max-w-md flex-col items-start gap-3 px-4 py-16">
      <h1 className="font-semibold text-[22px] leading-7">{title}</h1>
      {children}
    </div>
  );
}
