"""A keyboard for the test's own X server."""

import subprocess

PATIENCE = 60  # Seconds.


class XHands:
    def keys(self, *keys):
        subprocess.run(['xdotool', 'key', *keys], check=True, timeout=PATIENCE)

    def type(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '1', text], check=True, timeout=PATIENCE)

    def activate_window(self):
        # There is no window manager to do it.
        subprocess.run(['xdotool', 'search', '--onlyvisible', '--classname', 'roost', 'windowfocus'], timeout=PATIENCE)
