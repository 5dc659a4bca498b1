"""Facts about functions that passes and the law of fusion need; nothing here changes the IR."""
