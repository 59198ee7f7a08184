/** Only Linux runs without a screen as a matter of course, and says so by an empty variable. */
export function hasScreen(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}
