export type JoinAnswer = { status: 'invalid' } | { status: 'wrong-token' };
