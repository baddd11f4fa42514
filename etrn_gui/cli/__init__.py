"""The command line: one file a command, and the frame they share (app, frame, output, exit_codes)."""
