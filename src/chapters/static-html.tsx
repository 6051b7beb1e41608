export interface StaticHtmlProps {
  readonly html: string
  readonly as?: 'div' | 'span'
  readonly className?: string
  readonly id?: string
}

/** HTML that the build made. In an outline it is empty: then what the prerendered page has there stays. */
export function StaticHtml({ html, as: Tag = 'div', className, id }: StaticHtmlProps) {
  return (
    <Tag
      id={id}
      className={className}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: it was compiled from our own content/, where HTML is refused
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
