"""What lasts: mail (Maildir), history (journal), profiles (TOML) and secrets (keyring)."""
