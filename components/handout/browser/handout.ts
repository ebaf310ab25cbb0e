import { showElement } from './elements';
import { startGuide } from './guide';
import { findGuidePage } from './guide-page';
import { showKeptCopy, startKeeping } from './keep';
import { clearEndedLink, linkOfPage } from './link';
import { moveInSight } from './move-in-sight';
import { rememberLargeText, tellOpened } from './page-memory';
import { startReadAloud } from './read-aloud';
import { holdAnswered } from './reported';
import { pathOf, type Sent, startSending } from './send';

/** After the answers to the first questions the server decides what the page shows. */
function answerGate({ form, answer }: Sent) {
  if (pathOf(form) !== 'screen') return;
  if (answer !== 'later') return;
  const hasYes = form.querySelector(':checked') !== null;
  showElement(document, hasYes ? '[data-held-advice]' : '[data-needs-connection]', true);
  form.hidden = hasYes;
}

clearEndedLink();
rememberLargeText();
startReadAloud();
const link = linkOfPage();
if (link) {
  holdAnswered(link);
  const page = findGuidePage();
  const guided = page && startGuide(page, link);
  if (!page) moveInSight();
  startSending(link, (sent) => {
    answerGate(sent);
    if (guided) guided(sent);
    else if (sent.answer === 'saved') location.reload();
  });
  tellOpened(link);
  startKeeping(link);
  showKeptCopy();
}
