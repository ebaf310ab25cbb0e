import type { ReactNode } from 'react';

/** A figure's box: what it holds stands on its bottom edge. */
export function PictureFrame({
  width,
  height,
  label,
  description,
  className,
  children,
}: {
  width: number;
  height: number;
  label: string;
  description?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(className === undefined ? {} : { className })}
    >
      <title>{label}</title>
      {description && <desc>{description}</desc>}
      {children}
    </svg>
  );
}
