// Empty: only a running worker can open the popup.
