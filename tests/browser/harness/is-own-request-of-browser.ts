// Whole names, never a maker's whole domain: fonts.googleapis.com would be a fault of ours.
const hosts = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'incoming.telemetry.mozilla.org',
  'push.services.mozilla.com',
  'services.addons.mozilla.org',
  'versioncheck-bg.addons.mozilla.org',
]

/** What Chromium and Firefox ask of their makers by themselves, whatever extension is in them. */
export const isOwnRequestOfBrowser = (host: string): boolean => hosts.includes(host.split(':')[0] ?? '')
