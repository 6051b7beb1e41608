/** Gives an element the whole screen, or gives it back. A browser may refuse; then all stays as it was. */
export async function toggleFullScreen(element: Element | null | undefined): Promise<void> {
  const { ownerDocument } = element ?? {}
  try {
    if (ownerDocument?.fullscreenElement) await ownerDocument.exitFullscreen()
    else await element?.requestFullscreen()
  } catch {
    // nothing was promised
  }
}
