/** Pictures move where they are seen: at rest, a page of them asks nothing of a cheap phone. */
export function moveInSight() {
  const observer = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      const picture = target as SVGSVGElement;
      if (isIntersecting) picture.unpauseAnimations();
      else picture.pauseAnimations();
    }
  });
  for (const picture of document.querySelectorAll('article svg.moving')) observer.observe(picture);
}
