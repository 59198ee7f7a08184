#!/bin/bash
# Playwright takes the address of the browser from its standard error. It is told the address of the relay
# (bidi-relay.ts) instead; the relay finds the true one in the profile. `exec` keeps Firefox Playwright's own child.
exec "${ACCANTO_FIREFOX:-/usr/bin/firefox-esr}" "$@" \
  2> >(sed -u "s#WebDriver BiDi listening on ws://.*#WebDriver BiDi listening on ws://127.0.0.1:$ACCANTO_RELAY_PORT#" >&2)
