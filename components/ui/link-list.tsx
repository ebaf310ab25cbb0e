type LinkListProps = {
  /** `url` may be empty: then there is no address, only a title. */
  links: readonly { id: string; title: string; url: string }[];
};

/** Titles with their addresses in one line, opened beside the page. */
export function LinkList({ links }: LinkListProps) {
  return links.map(({ id, title, url }, index) => (
    <span key={id}>
      {index > 0 && '; '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer" className="underline">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  ));
}
