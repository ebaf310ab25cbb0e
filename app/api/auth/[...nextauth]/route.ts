import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { findKnownDevice, rememberDevice } from '@/lib/auth/known-device';
import { nearestAddress } from '@/lib/auth/nearest-address';
import { isSameOrigin } from '@/lib/auth/same-origin';
import { readSessionId } from '@/lib/auth/session-cookie';
import { type Browser, signInOptions } from '@/lib/auth/sign-in-options';
import { env } from '@/lib/env';
import { noteTaken } from '@/lib/log/request';

type Context = { params: Promise<{ nextauth: string[] }> };

const browserOf = async (request: NextRequest): Promise<Browser> => ({
  agent: request.headers.get('user-agent') ?? '',
  address: nearestAddress(request.headers.get('x-forwarded-for')),
  before: await readSessionId(),
  device: { findFor: findKnownDevice, remember: rememberDevice },
});

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, signInOptions(await browserOf(request)));
}

/** Signing in and out act on cookies: only our own pages may ask for it. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, env().publicUrl)) return new Response(null, { status: 403 });
  noteTaken();
  return NextAuth(request, context, signInOptions(await browserOf(request)));
}
