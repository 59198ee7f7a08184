/** Only Linux runs without a screen as a matter of course, and says so by an empty variable. */
export function hasScreen(platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = env
  return platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}
