"""The taking side: the provider's connections end here, and the mail is made to last."""
