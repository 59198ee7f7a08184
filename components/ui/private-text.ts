/**
 * Attributes of every field that takes a person's own words, or words about someone. Browsers can send what stands in a
 * field to a server of theirs: Chrome's enhanced spell check, Edge's editor, "help me write", the history of forms. No
 * page can tell whether these are on, so each is asked to keep out. The plain spell check on the device goes with them.
 */
export const privateText = {
  spellcheck: false,
  autocomplete: 'off',
  writingsuggestions: 'false',
} as const
