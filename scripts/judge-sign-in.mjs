/**
 * Signs in as one of the demonstration's people.
 *
 * @param {{ url: string, password: string }} demo
 * @param {string} person
 * @returns {Promise<string>} the cookies to send
 */
export async function signIn({ url, password }, person) {
  const keep = (answer) => answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  const csrf = await fetch(`${url}/api/auth/csrf`);
  const cookies = keep(csrf);
  const { csrfToken } = await csrf.json();
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    headers: { Origin: url, Cookie: cookies.join('; ') },
    body: new URLSearchParams({
      email: `${person}@khayap.example`,
      password,
      csrfToken,
      json: 'true',
    }),
    redirect: 'manual',
  });
  return [...cookies, ...keep(answer)].join('; ');
}
