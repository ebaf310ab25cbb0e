/** A picture of the clinic's own, already drawn at the size it is needed; its address asks who may see it. */
export function Photo({ src, alt, className }: { src: string; alt: string; className: string }) {
  // biome-ignore lint/performance/noImgElement: an optimiser in between would have to ask the same again
  return <img src={src} alt={alt} className={className} />;
}
