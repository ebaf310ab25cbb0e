'use client';

import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

import { LinkPending } from './link-pending';
import { useHydrated } from './use-hydrated';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'link';

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-1.5 rounded-lg font-semibold text-[13px] leading-[18px] transition-colors md:min-h-9';

const LOOKS: Record<ButtonVariant, string> = {
  primary:
    'px-4 py-2 bg-brand text-on-brand hover:bg-ink disabled:bg-sunken disabled:text-ink-2 aria-disabled:bg-sunken aria-disabled:text-ink-2',
  secondary:
    'px-3.5 py-2 border border-line-2 bg-surface text-ink hover:bg-tint disabled:bg-sunken disabled:text-ink-2',
  quiet: 'px-3 py-2 text-brand hover:bg-tint disabled:text-ink-3',
  link: 'px-1 text-brand underline underline-offset-2 hover:text-ink disabled:text-ink-3',
};

function lookOf(variant: ButtonVariant, className: string | undefined): string {
  return `${SHAPE} ${LOOKS[variant]} ${className ?? ''}`;
}

type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style'> & {
  variant?: ButtonVariant;
  className?: string;
  children: ReactNode;
};

/** One that is pressed for a script waits for it: until it listens, a press would come to nothing. */
export function Button({ variant = 'secondary', className, isDisabled, ...rest }: ButtonProps) {
  const isHydrated = useHydrated();
  const waits = rest.onPress !== undefined && !isHydrated;
  return (
    <AriaButton {...rest} isDisabled={isDisabled || waits} className={lookOf(variant, className)} />
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & { variant?: ButtonVariant };

/** Goes somewhere, looks like a button. */
export function ButtonLink({ variant = 'secondary', className, ...rest }: ButtonLinkProps) {
  const { children, ...link } = rest;
  return (
    <Link {...link} className={lookOf(variant, `relative ${className ?? ''}`)}>
      {children}
      <LinkPending />
    </Link>
  );
}

/** Saves a file, looks like a button; `href` is a route of ours that answers with the file. */
export function DownloadLink({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} download className={lookOf('secondary', className)} />;
}
