"""Hands at an X server that is the test's alone."""

import subprocess

PATIENCE = 60  # Seconds.


class XHands:
    def keys(self, *keys):
        subprocess.run(['xdotool', 'key', *keys], check=True, timeout=PATIENCE)

    def type(self, text):
        subprocess.run(['xdotool', 'type', '--delay', '1', text], check=True, timeout=PATIENCE)

    def activate_window(self):
        # There is no window manager that would do it.
        subprocess.run(['xdotool', 'search', '--onlyvisible', '--classname', 'roost', 'windowfocus'], timeout=PATIENCE)
